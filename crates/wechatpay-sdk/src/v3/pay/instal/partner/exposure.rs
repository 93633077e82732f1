//! `/v3/pay/instal/partner/exposure`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/instal/partner/exposure`
#[derive(Clone, Debug)]
pub struct Exposure(pub(crate) Node);

impl Exposure {
    /// 商户贴息-获取微信分付曝光建议
    ///
    /// `POST /v3/pay/instal/partner/exposure`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::instal::partner::exposure::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1230000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .sub_mchid("1900000109")
    ///     .user_id(
    ///         post::UserId::new()
    ///             .user_id_type(post::UserIdType::OPENID)
    ///             .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .phone_number_hash("ABDEF3445546456B"),
    ///     );
    /// let answer = client.v3().pay().instal().partner().exposure().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016196820)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/instal/partner/exposure", rest)
    }
}

/// 商户贴息-获取微信分付曝光建议
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::pay::instal::exposure::post::{Response, UserIdType};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/pay/instal/partner/exposure");

    /// 商户贴息-获取微信分付曝光建议：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商户号
        pub sp_mchid: Required<String>,
        /// 服务商应用ID
        pub sp_appid: Required<String>,
        /// 子商户/二级商户应用ID
        pub sub_appid: Required<String>,
        /// 子商户号/二级商户号
        pub sub_mchid: Option<String>,
        /// 用户ID
        pub user_id: Option<UserId>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Required::set(value.into());
            self
        }

        /// 服务商应用ID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 子商户/二级商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Required::set(value.into());
            self
        }

        /// 子商户号/二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 用户ID
        #[inline]
        pub fn user_id(mut self, value: UserId) -> Self {
            self.user_id = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("sp_appid", &mut self.sp_appid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("user_id", &mut self.user_id),
            ]);
        }
    }

    /// 用户ID
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UserId {
        /// 用户ID的类型
        pub user_id_type: Option<Enumeration<UserIdType>>,
        /// 用户服务标识
        pub sp_openid: Option<String>,
        /// 用户子标识
        pub sub_openid: Option<String>,
        /// 用户手机号的哈希值
        pub phone_number_hash: Option<String>,
    }

    impl UserId {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户ID的类型
        #[inline]
        pub fn user_id_type(mut self, value: impl Into<Enumeration<UserIdType>>) -> Self {
            self.user_id_type = Some(value.into());
            self
        }

        /// 用户服务标识
        #[inline]
        pub fn sp_openid(mut self, value: impl Into<String>) -> Self {
            self.sp_openid = Some(value.into());
            self
        }

        /// 用户子标识
        #[inline]
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }

        /// 用户手机号的哈希值
        #[inline]
        pub fn phone_number_hash(mut self, value: impl Into<String>) -> Self {
            self.phone_number_hash = Some(value.into());
            self
        }
    }

    impl Message for UserId {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("user_id_type", &mut self.user_id_type),
                ("sp_openid", &mut self.sp_openid),
                ("sub_openid", &mut self.sub_openid),
                ("phone_number_hash", &mut self.phone_number_hash),
            ]);
        }
    }

    message!(Request, UserId);
}
