//! `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
#[derive(Clone, Debug)]
pub struct PermissionTokens(pub(crate) Node);

impl PermissionTokens {
    /// 商户预授权 (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::permission_tokens::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .activate_type("AUTO_ACTIVATE")
    ///     .navigate_back_previous_page(true)
    ///     .activate_url("https://w.url.cn/s/Ahz3p2C")
    ///     .activate_appid("wxea9c30a90fs8d3fe")
    ///     .activate_path("pages/activate/activate")
    ///     .outer_str("szwxtd");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .permission_tokens()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550867)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/cards/{card_id}/permission-tokens", rest)
    }
}

/// 商户预授权
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens",
    );

    /// 商户预授权：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 激活类型
        pub activate_type: Required<String>,
        /// 设置用户在开卡完成后
        pub navigate_back_previous_page: Option<bool>,
        /// 跳转激活的url
        pub activate_url: Option<String>,
        /// 跳转激活的appid
        pub activate_appid: Option<String>,
        /// 跳转激活的path
        pub activate_path: Option<String>,
        /// 自定义场景值
        pub outer_str: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 激活类型
        #[inline]
        pub fn activate_type(mut self, value: impl Into<String>) -> Self {
            self.activate_type = Required::set(value.into());
            self
        }

        /// 设置用户在开卡完成后
        #[inline]
        pub fn navigate_back_previous_page(mut self, value: bool) -> Self {
            self.navigate_back_previous_page = Some(value);
            self
        }

        /// 跳转激活的url
        #[inline]
        pub fn activate_url(mut self, value: impl Into<String>) -> Self {
            self.activate_url = Some(value.into());
            self
        }

        /// 跳转激活的appid
        #[inline]
        pub fn activate_appid(mut self, value: impl Into<String>) -> Self {
            self.activate_appid = Some(value.into());
            self
        }

        /// 跳转激活的path
        #[inline]
        pub fn activate_path(mut self, value: impl Into<String>) -> Self {
            self.activate_path = Some(value.into());
            self
        }

        /// 自定义场景值
        #[inline]
        pub fn outer_str(mut self, value: impl Into<String>) -> Self {
            self.outer_str = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("activate_type", &mut self.activate_type),
                ("navigate_back_previous_page", &mut self.navigate_back_previous_page),
                ("activate_url", &mut self.activate_url),
                ("activate_appid", &mut self.activate_appid),
                ("activate_path", &mut self.activate_path),
                ("outer_str", &mut self.outer_str),
            ]);
        }
    }

    /// 商户预授权：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预授权token
        pub permission_token: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("permission_token", &mut self.permission_token)]);
        }
    }

    message!(Request, Response);
}
