//! `v2/applyment/micro/modifycontactinfo`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/applyment/micro/modifycontactinfo`
#[derive(Clone, Debug)]
pub struct Modifycontactinfo(pub(crate) Node);

impl Modifycontactinfo {
    /// 修改联系信息
    ///
    /// `POST /applyment/micro/modifycontactinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::applyment::micro::modifycontactinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .sub_mch_id("1230000109")
    ///     .mobile_phone("13734543456")
    ///     .email("zhangsan@227.com")
    ///     .merchant_name("张三的小店")
    ///     .cert_sn("50062CE505775F070CAB06E697F1BBD1AD4F4D87");
    /// let answer = client.v2().applyment().micro().modifycontactinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014115350)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/applyment/micro/modifycontactinfo", rest)
    }
}

/// 修改联系信息
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::applyment::micro::getstate::post::{ResultCode, ReturnCode, SignType};
    pub use crate::v2::applyment::micro::modifyarchives::post::{Response, Version};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/applyment/micro/modifycontactinfo").mutual_tls();

    /// 修改联系信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 接口版本号
        pub version: Required<Enumeration<Version>>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
        /// 小微商户号
        pub sub_mch_id: Option<String>,
        /// 手机号
        pub mobile_phone: Option<String>,
        /// 邮箱
        pub email: Option<String>,
        /// 商户简称
        pub merchant_name: Option<String>,
        /// 加密的平台证书序列号
        pub cert_sn: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 接口版本号
        #[inline]
        pub fn version(mut self, value: impl Into<Enumeration<Version>>) -> Self {
            self.version = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }

        /// 小微商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// 手机号
        #[inline]
        pub fn mobile_phone(mut self, value: impl Into<String>) -> Self {
            self.mobile_phone = Some(value.into());
            self
        }

        /// 邮箱
        #[inline]
        pub fn email(mut self, value: impl Into<String>) -> Self {
            self.email = Some(value.into());
            self
        }

        /// 商户简称
        #[inline]
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Some(value.into());
            self
        }

        /// 加密的平台证书序列号
        #[inline]
        pub fn cert_sn(mut self, value: impl Into<String>) -> Self {
            self.cert_sn = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("version", &mut self.version),
                ("mch_id", &mut self.mch_id),
                ("sign_type", &mut self.sign_type),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("mobile_phone", &mut self.mobile_phone),
                ("email", &mut self.email),
                ("merchant_name", &mut self.merchant_name),
                ("cert_sn", &mut self.cert_sn),
            ]);
        }
    }

    message!(Request);
}
