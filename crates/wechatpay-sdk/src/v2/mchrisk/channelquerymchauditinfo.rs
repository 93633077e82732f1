//! `v2/mchrisk/channelquerymchauditinfo`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mchrisk/channelquerymchauditinfo`
#[derive(Clone, Debug)]
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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::mchrisk::bankquerymchauditinfo::post::{
        Response, ResultCode, ReturnCode, SignType,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mchrisk/channelquerymchauditinfo").unsigned().reads();

    /// 渠道商查询商户审核信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 渠道商号
        pub mch_id: Required<String>,
        /// 子商户号
        pub sub_mch_id: Required<String>,
        /// 服务商号
        pub acquiring_bank_id: Required<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 渠道商号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Required::set(value.into());
            self
        }

        /// 服务商号
        #[inline]
        pub fn acquiring_bank_id(mut self, value: impl Into<String>) -> Self {
            self.acquiring_bank_id = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mch_id", &mut self.mch_id),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("acquiring_bank_id", &mut self.acquiring_bank_id),
                ("sign_type", &mut self.sign_type),
            ]);
        }
    }

    message!(Request);
}
