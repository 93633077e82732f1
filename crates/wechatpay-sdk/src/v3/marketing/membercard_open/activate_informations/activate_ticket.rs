//! 获取用户信息（跳转型激活） · Get user information for activation
//!
//! `/v3/marketing/membercard-open/activate-informations/{activate_ticket}`

/// 获取用户信息（跳转型激活） · Get user information for activation
///
/// `/v3/marketing/membercard-open/activate-informations/{activate_ticket}`
#[derive(Clone)]
pub struct ActivateTicket {
    pub(crate) node: crate::chain::Node,
}

impl ActivateTicket {
    /// 获取用户信息（跳转型激活） · Get user information for activation
    ///
    /// `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`
    ///
    /// 跳转型激活时凭`activate_ticket`获取用户的昵称、头像和开卡时填写的个人信息。模式：普通商户、服务商。
    ///
    /// Returns the nickname, avatar and personal information a user gave when opening a card with redirect activation. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .activate_informations()
    ///     .activate_ticket("abcdefg")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012550779](https://pay.weixin.qq.com/doc/v3/merchant/4012550779), [partner/4012727881](https://pay.weixin.qq.com/doc/v3/partner/4012727881)
    #[doc(alias(
        "获取用户信息（跳转型激活）",
        "Get user information for activation",
        "会员卡",
        "activate-informations",
        "membercard-open/activate-informations"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/membercard-open/activate-informations/{activate_ticket}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/activate-informations/{activate_ticket}")
    }
}

/// 获取用户信息（跳转型激活） · Get user information for activation
pub mod get {

    enumeration! {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        Name {
            /// `USER_FORM_FLAG_MOBILE`: 手机号 · Phone number
            USER_FORM_FLAG_MOBILE = "USER_FORM_FLAG_MOBILE",
            /// `USER_FORM_FLAG_SEX`: 性别 · Sex
            USER_FORM_FLAG_SEX = "USER_FORM_FLAG_SEX",
            /// `USER_FORM_FLAG_NAME`: 姓名 · Name
            USER_FORM_FLAG_NAME = "USER_FORM_FLAG_NAME",
            /// `USER_FORM_FLAG_BIRTHDAY`: 生日 · Birthday
            USER_FORM_FLAG_BIRTHDAY = "USER_FORM_FLAG_BIRTHDAY",
            /// `USER_FORM_FLAG_ADDRESS`: 地址 · Address
            USER_FORM_FLAG_ADDRESS = "USER_FORM_FLAG_ADDRESS",
            /// `USER_FORM_FLAG_EMAIL`: 邮箱 · Email
            USER_FORM_FLAG_EMAIL = "USER_FORM_FLAG_EMAIL",
            /// `USER_FORM_FLAG_CITY`: 城市 · City
            USER_FORM_FLAG_CITY = "USER_FORM_FLAG_CITY",
        }
    }

    /// 获取用户信息（跳转型激活）：应答 · Get user information for activation: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信昵称 · WeChat nickname
        pub nickname: Option<String>,
        /// 微信头像url · WeChat avatar URL
        ///
        /// 完整的网址。A complete URL.
        pub head_image_url: Option<String>,
        /// 用户开卡时填写的个人信息 · User information entered at card opening
        pub user_information: Option<UserInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用户开卡时填写的个人信息 · User information entered at card opening
    #[non_exhaustive]
    pub struct UserInformation {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// 商户自定义的开卡信息字段 · Custom card-opening fields
        pub custom_field_list: Option<Vec<CustomFieldList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 平台提供的通用开卡信息字段 · Common card-opening fields
    #[non_exhaustive]
    pub struct CommonFieldList {
        /// 平台提供的通用开卡信息字段 · Common card-opening fields
        pub name: Name,
        /// 用户开卡时填写的个人信息 · User information entered at card opening
        pub value: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户自定义的开卡信息字段 · Custom card-opening fields
    #[non_exhaustive]
    pub struct CustomFieldList {
        /// 字段名称 · Field name
        pub name: Option<String>,
        /// 字段值 · Field value
        pub value: Option<String>,
        /// 字段值 · Field value
        pub value_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => nickname: Optional "nickname",
            1 => head_image_url: Optional "head_image_url",
            2 => user_information: Optional "user_information",
        }
        UserInformation {
            0 => common_field_list: Optional "common_field_list",
            1 => custom_field_list: Optional "custom_field_list",
        }
        CommonFieldList {
            0 => name: Optional "name",
            1 => value: Optional "value",
        }
        CustomFieldList {
            0 => name: Optional "name",
            1 => value: Optional "value",
            2 => value_list: Optional "value_list",
        }
    }
}
