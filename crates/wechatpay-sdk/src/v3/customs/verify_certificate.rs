//! `/v3/customs/verify-certificate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/customs/verify-certificate`
pub struct VerifyCertificate(pub(crate) Node);

impl VerifyCertificate {
    /// 身份信息校验
    ///
    /// `POST /v3/customs/verify-certificate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::customs::verify_certificate::post;
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
    /// let answer = client.v3().customs().verify_certificate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/customs/verify-certificate", rest)
    }
}

/// 身份信息校验
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::customs::orders::get::Customs;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/customs/verify-certificate")
            .at("apihk.mch.weixin.qq.com", "/global")
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mchid"),
            required::<String>("out_trade_no"),
            required::<String>("transaction_id"),
            optional::<String>("sub_order_no"),
            required::<Enumeration<Customs>>("customs"),
            required::<String>("merchant_customs_no"),
            required::<Enumeration<CertificateType>>("certificate_type"),
            required::<Sensitive>("certificate_id"),
            required::<Sensitive>("certificate_name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 机构APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户子订单号
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_order_no", value.into()))
        }

        /// 海关（必填）
        pub fn customs(self, value: impl Into<Enumeration<Customs>>) -> Self {
            Self(self.0.with::<Enumeration<Customs>>("customs", value.into()))
        }

        /// 商户海关备案号（必填）
        pub fn merchant_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_customs_no", value.into()))
        }

        /// 证件类型（必填）
        pub fn certificate_type(self, value: impl Into<Enumeration<CertificateType>>) -> Self {
            Self(self.0.with::<Enumeration<CertificateType>>("certificate_type", value.into()))
        }

        /// 证件号，加密传输（必填）
        pub fn certificate_id(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("certificate_id", value.into()))
        }

        /// 证件姓名，加密传输（必填）
        pub fn certificate_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("certificate_name", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("out_trade_no", &mut self.out_trade_no),
                3 => Named("transaction_id", &mut self.transaction_id),
                4 => Named("certificate_check_result", &mut self.certificate_check_result),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
