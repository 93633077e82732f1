//! What `POST /v3/brand/partner/card-member/user-cards/import-by-openid` has in common with other areas.

enumeration! {
    /// 平台提供的通用开卡信息字段
    Name {
        USER_FORM_FLAG_SEX = "USER_FORM_FLAG_SEX",
        USER_FORM_FLAG_NAME = "USER_FORM_FLAG_NAME",
        USER_FORM_FLAG_BIRTHDAY = "USER_FORM_FLAG_BIRTHDAY",
        USER_FORM_FLAG_ADDRESS = "USER_FORM_FLAG_ADDRESS",
        USER_FORM_FLAG_EMAIL = "USER_FORM_FLAG_EMAIL",
        USER_FORM_FLAG_CITY = "USER_FORM_FLAG_CITY",
    }
}

/// 平台提供的通用开卡信息字段
#[non_exhaustive]
pub struct UserInformationCommonFieldList {
    /// 平台提供的通用开卡信息字段
    pub name: Option<crate::Enumeration<Name>>,
    /// 加密的用户开卡时填写的个人信息，加密传输
    pub value: Option<crate::Sensitive>,
}

message! {
    UserInformationCommonFieldList {
        0 => name: "name",
        1 => value: "value",
    }
}
