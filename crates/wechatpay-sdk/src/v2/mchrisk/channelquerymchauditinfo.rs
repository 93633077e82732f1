//! `v2/mchrisk/channelquerymchauditinfo`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mchrisk/channelquerymchauditinfo`
pub struct Channelquerymchauditinfo(pub(crate) Node);

impl Channelquerymchauditinfo {
    /// 渠道商查询商户审核信息
    ///
    /// `POST /mchrisk/channelquerymchauditinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mchrisk::channelquerymchauditinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("999990016")
    ///     .acquiring_bank_id("999990017")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().mchrisk().channelquerymchauditinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986547)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mchrisk/channelquerymchauditinfo", rest)
    }
}

/// 渠道商查询商户审核信息
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Listed, Object, request, required};
    use crate::operation::Operation;

    pub use crate::v2::mchrisk::bankquerymchauditinfo::post::{
        Response, ResultCode, ReturnCode, SignType,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mchrisk/channelquerymchauditinfo").unsigned().reads();

    /// 渠道商查询商户审核信息：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mch_id"),
            required::<String>("sub_mch_id"),
            required::<String>("acquiring_bank_id"),
            required::<Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 渠道商号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 服务商号（必填）
        pub fn acquiring_bank_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("acquiring_bank_id", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }
    }

    request!(Request);
}
