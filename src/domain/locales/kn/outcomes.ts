/** What a site says where it has no page to show. */
export const outcomes = {
  brokenTitle: 'ಈ ಪುಟ ಸದ್ಯ ತೆರೆಯುತ್ತಿಲ್ಲ',
  brokenText: 'ತೊಂದರೆ ನಮ್ಮ ಕಡೆಯದು. ಒಂದು ನಿಮಿಷದ ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ, ಅಥವಾ ನಮಗೆ ಕರೆ ಮಾಡಿ.',
} as const
