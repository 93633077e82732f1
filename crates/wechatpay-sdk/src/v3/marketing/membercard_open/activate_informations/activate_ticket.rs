//! `/v3/marketing/membercard-open/activate-informations/{activate_ticket}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/membercard-open/activate-informations/{activate_ticket}`
pub struct ActivateTicket(pub(crate) Node);

impl ActivateTicket {
    /// 获取用户信息（跳转型激活） (direct and partner)
    ///
    /// `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550779)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/activate-informations/{activate_ticket}", rest)
    }
}

/// 获取用户信息（跳转型激活）
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/marketing/membercard-open/activate-informations/{activate_ticket}",
    );

    enumeration! {
        /// 平台提供的通用开卡信息字段
        Name {
            USER_FORM_FLAG_MOBILE = "USER_FORM_FLAG_MOBILE",
            USER_FORM_FLAG_SEX = "USER_FORM_FLAG_SEX",
            USER_FORM_FLAG_NAME = "USER_FORM_FLAG_NAME",
            USER_FORM_FLAG_BIRTHDAY = "USER_FORM_FLAG_BIRTHDAY",
            USER_FORM_FLAG_ADDRESS = "USER_FORM_FLAG_ADDRESS",
            USER_FORM_FLAG_EMAIL = "USER_FORM_FLAG_EMAIL",
            USER_FORM_FLAG_CITY = "USER_FORM_FLAG_CITY",
        }
    }

    /// 获取用户信息（跳转型激活）：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信昵称
        pub nickname: Option<String>,
        /// 微信头像url
        pub head_image_url: Option<String>,
        /// 用户开卡时填写的个人信息
        pub user_information: Option<UserInformation>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("nickname", &mut self.nickname),
                1 => Named("head_image_url", &mut self.head_image_url),
                2 => Named("user_information", &mut self.user_information),
                _ => return None,
            })
        }
    }

    /// 用户开卡时填写的个人信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UserInformation {
        /// 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// 商户自定义的开卡信息字段
        pub custom_field_list: Option<Vec<CustomFieldList>>,
    }

    impl Message for UserInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("common_field_list", &mut self.common_field_list),
                1 => Named("custom_field_list", &mut self.custom_field_list),
                _ => return None,
            })
        }
    }

    /// 平台提供的通用开卡信息字段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CommonFieldList {
        /// 平台提供的通用开卡信息字段
        pub name: Option<Enumeration<Name>>,
        /// 用户开卡时填写的个人信息
        pub value: Option<String>,
    }

    impl Message for CommonFieldList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("value", &mut self.value),
                _ => return None,
            })
        }
    }

    /// 商户自定义的开卡信息字段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CustomFieldList {
        /// 字段名称
        pub name: Option<String>,
        /// 字段值
        pub value: Option<String>,
        /// 字段值
        pub value_list: Option<Vec<String>>,
    }

    impl Message for CustomFieldList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("value", &mut self.value),
                2 => Named("value_list", &mut self.value_list),
                _ => return None,
            })
        }
    }

    message!(Response, UserInformation, CommonFieldList, CustomFieldList);
}
