//! `/v3/global/customs/verify-certificate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/customs/verify-certificate`
#[derive(Clone, Debug)]
pub struct VerifyCertificate(pub(crate) Node);

impl VerifyCertificate {
    /// 身份信息校验 (direct)
    ///
    /// `POST /v3/global/customs/verify-certificate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::customs::verify_certificate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mchid("1230000109")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .sub_order_no("20150806125346")
    ///     .customs(post::Customs::SHANGHAI_ZS)
    ///     .merchant_customs_no("123456")
    ///     .certificate_type(post::CertificateType::IDCARD)
    ///     .certificate_id("6225760000000000")
    ///     .certificate_name("张三");
    /// let answer = client.v3().global().customs().verify_certificate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025128)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/customs/verify-certificate", rest)
    }
}

/// 身份信息校验
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::global::customs::orders::get::Customs;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/customs/verify-certificate")
            .at("apihk.mch.weixin.qq.com", "")
            .numbered_by("out_trade_no");

    enumeration! {
        /// 证件类型
        CertificateType {
            IDCARD = "IDCARD",
        }
    }

    enumeration! {
        /// 身份核验结果
        CertificateCheckResult {
            SAME = "SAME",
            DIFFERENT = "DIFFERENT",
        }
    }

    /// 身份信息校验：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 机构APPID
        pub appid: Required<String>,
        /// 商户号
        pub mchid: Required<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 微信订单号
        pub transaction_id: Required<String>,
        /// 商户子订单号
        pub sub_order_no: Option<String>,
        /// 海关
        pub customs: Required<Enumeration<Customs>>,
        /// 商户海关备案号
        pub merchant_customs_no: Required<String>,
        /// 证件类型
        pub certificate_type: Required<Enumeration<CertificateType>>,
        /// 证件号，加密传输
        pub certificate_id: Required<Sensitive>,
        /// 证件姓名，加密传输
        pub certificate_name: Required<Sensitive>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 机构APPID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 微信订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Required::set(value.into());
            self
        }

        /// 商户子订单号
        #[inline]
        pub fn sub_order_no(mut self, value: impl Into<String>) -> Self {
            self.sub_order_no = Some(value.into());
            self
        }

        /// 海关
        #[inline]
        pub fn customs(mut self, value: impl Into<Enumeration<Customs>>) -> Self {
            self.customs = Required::set(value.into());
            self
        }

        /// 商户海关备案号
        #[inline]
        pub fn merchant_customs_no(mut self, value: impl Into<String>) -> Self {
            self.merchant_customs_no = Required::set(value.into());
            self
        }

        /// 证件类型
        #[inline]
        pub fn certificate_type(mut self, value: impl Into<Enumeration<CertificateType>>) -> Self {
            self.certificate_type = Required::set(value.into());
            self
        }

        /// 证件号，加密传输
        #[inline]
        pub fn certificate_id(mut self, value: impl Into<Sensitive>) -> Self {
            self.certificate_id = Required::set(value.into());
            self
        }

        /// 证件姓名，加密传输
        #[inline]
        pub fn certificate_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.certificate_name = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("out_trade_no", &mut self.out_trade_no),
                ("transaction_id", &mut self.transaction_id),
                ("sub_order_no", &mut self.sub_order_no),
                ("customs", &mut self.customs),
                ("merchant_customs_no", &mut self.merchant_customs_no),
                ("certificate_type", &mut self.certificate_type),
                ("certificate_id", &mut self.certificate_id),
                ("certificate_name", &mut self.certificate_name),
            ]);
        }
    }

    /// 身份信息校验：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 机构APPID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 身份核验结果
        pub certificate_check_result: Option<Enumeration<CertificateCheckResult>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
                ("out_trade_no", &mut self.out_trade_no),
                ("transaction_id", &mut self.transaction_id),
                ("certificate_check_result", &mut self.certificate_check_result),
            ]);
        }
    }

    message!(Request, Response);
}
