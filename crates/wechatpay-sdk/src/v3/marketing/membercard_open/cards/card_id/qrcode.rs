//! `/v3/marketing/membercard-open/cards/{card_id}/qrcode`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/membercard-open/cards/{card_id}/qrcode`
#[derive(Clone, Debug)]
pub struct Qrcode(pub(crate) Node);

impl Qrcode {
    /// 创建会员卡二维码 (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::qrcode::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .activate_type(post::ActivateType::AUTO_ACTIVATE)
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
    ///     .qrcode()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550605)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/cards/{card_id}/qrcode", rest)
    }
}

/// 创建会员卡二维码
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/membercard-open/cards/{card_id}/qrcode");

    enumeration! {
        /// 会员卡激活类型
        ActivateType {
            AUTO_ACTIVATE = "AUTO_ACTIVATE",
            JUMP_ACTIVATE = "JUMP_ACTIVATE",
        }
    }

    /// 创建会员卡二维码：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 会员卡激活类型
        pub activate_type: Required<Enumeration<ActivateType>>,
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

        /// 会员卡激活类型
        #[inline]
        pub fn activate_type(mut self, value: impl Into<Enumeration<ActivateType>>) -> Self {
            self.activate_type = Required::set(value.into());
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
                ("activate_url", &mut self.activate_url),
                ("activate_appid", &mut self.activate_appid),
                ("activate_path", &mut self.activate_path),
                ("outer_str", &mut self.outer_str),
            ]);
        }
    }

    /// 创建会员卡二维码：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二维码对应的url
        pub url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("url", &mut self.url)]);
        }
    }

    message!(Request, Response);
}
