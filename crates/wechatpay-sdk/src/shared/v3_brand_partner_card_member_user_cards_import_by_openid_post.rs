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

/// 用户开卡时填写的个人信息
#[non_exhaustive]
pub struct ResponseUserInformation {
    /// 平台提供的通用开卡信息字段
    pub common_field_list: Option<Vec<UserInformationCommonFieldList>>,
    /// 商户自定义的开卡信息字段
    pub custom_field_list: Option<Vec<UserInformationCustomFieldList>>,
}

/// 平台提供的通用开卡信息字段
#[non_exhaustive]
pub struct UserInformationCommonFieldList {
    /// 平台提供的通用开卡信息字段
    pub name: Option<crate::Enumeration<Name>>,
    /// 加密的用户开卡时填写的个人信息，加密传输
    pub value: Option<crate::Sensitive>,
}

/// 商户自定义的开卡信息字段
#[non_exhaustive]
pub struct UserInformationCustomFieldList {
    /// 字段名称
    pub name: Option<String>,
    /// 加密的用户选择的字段值列表，加密传输
    pub user_chosen_values: Option<Vec<crate::Sensitive>>,
}

message! {
    ResponseUserInformation {
        0 => common_field_list: "common_field_list",
        1 => custom_field_list: "custom_field_list",
    }
    UserInformationCommonFieldList {
        0 => name: "name",
        1 => value: "value",
    }
    UserInformationCustomFieldList {
        0 => name: "name",
        1 => user_chosen_values: "user_chosen_values",
    }
}
