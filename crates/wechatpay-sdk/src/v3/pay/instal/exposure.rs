//! `/v3/pay/instal/exposure`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/instal/exposure`
#[derive(Clone, Debug)]
pub struct Exposure(pub(crate) Node);

impl Exposure {
    /// 商户贴息-获取微信分付曝光建议
    ///
    /// `POST /v3/pay/instal/exposure`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::instal::exposure::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1230000109")
    ///     .appid("wxd678efh567hg6787")
    ///     .user_id_type(post::UserIdType::OPENID)
    ///     .openid("123456789")
    ///     .phone_number_hash("EF879546FFFF");
    /// let answer = client.v3().pay().instal().exposure().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016196762)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/instal/exposure", rest)
    }
}

/// 商户贴息-获取微信分付曝光建议
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/pay/instal/exposure");

    enumeration! {
        /// 用户ID的类型
        UserIdType {
            UNKNOWN_USER_ID_TYPE = "UNKNOWN_USER_ID_TYPE",
            OPENID = "OPENID",
            PHONE_NO = "PHONE_NO",
            SP_OPENID = "SP_OPENID",
            SUB_OPENID = "SUB_OPENID",
        }
    }

    /// 商户贴息-获取微信分付曝光建议：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 直连商户号
        pub mchid: Required<String>,
        /// 应用AppID
        pub appid: Required<String>,
        /// 用户ID的类型
        pub user_id_type: Required<Enumeration<UserIdType>>,
        /// 用户标识
        pub openid: Option<String>,
        /// 用户手机号的十六进制字符串
        pub phone_number_hash: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 直连商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 应用AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 用户ID的类型
        #[inline]
        pub fn user_id_type(mut self, value: impl Into<Enumeration<UserIdType>>) -> Self {
            self.user_id_type = Required::set(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 用户手机号的十六进制字符串
        #[inline]
        pub fn phone_number_hash(mut self, value: impl Into<String>) -> Self {
            self.phone_number_hash = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("appid", &mut self.appid),
                ("user_id_type", &mut self.user_id_type),
                ("openid", &mut self.openid),
                ("phone_number_hash", &mut self.phone_number_hash),
            ]);
        }
    }

    /// 商户贴息-获取微信分付曝光建议：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 是否建议曝光微信分付
        pub recommend_exposure: Option<bool>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("recommend_exposure", &mut self.recommend_exposure)]);
        }
    }

    message!(Request, Response);
}
