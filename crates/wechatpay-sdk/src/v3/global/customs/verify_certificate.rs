//! 身份信息校验 · Verify identity information
//!
//! `/v3/global/customs/verify-certificate`

/// 身份信息校验 · Verify identity information
///
/// `/v3/global/customs/verify-certificate`
#[derive(Clone)]
pub struct VerifyCertificate {
    pub(crate) node: crate::chain::Node,
}

impl VerifyCertificate {
    /// 身份信息校验 · Verify identity information
    ///
    /// `POST /v3/global/customs/verify-certificate`
    ///
    /// 商户核验订购人与支付人是否一致，提交加密的证件信息，返回身份核验结果。模式：普通商户。
    ///
    /// Checks whether the buyer is the payer by the encrypted identity document data and returns the result. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::customs::verify_certificate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mchid("1900000001")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .customs(post::Customs::SHANGHAI_ZS)
    ///     .merchant_customs_no("123456")
    ///     .certificate_type(post::CertificateType::IDCARD)
    ///     .certificate_id("110101190003070018")
    ///     .certificate_name("张三");
    /// let answer = client.v3().global().customs().verify_certificate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013025128](https://pay.weixin.qq.com/doc/global/v3/zh/4013025128)
    #[doc(alias(
        "身份信息校验",
        "Verify identity information",
        "清关报关",
        "verify-certificate",
        "customs/verify-certificate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/customs/verify-certificate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/customs/verify-certificate")
    }
}

/// 身份信息校验 · Verify identity information
pub mod post {

    enumeration! {
        /// 海关 · Customs
        Customs {
            /// `GUANGZHOU_ZS`: 广州海关（总署版） · Guangzhou customs (General Administration version)
            GUANGZHOU_ZS = "GUANGZHOU_ZS",
            /// `HANGZHOU_ZS`: 杭州海关（总署版） · Hangzhou customs (General Administration version)
            HANGZHOU_ZS = "HANGZHOU_ZS",
            /// `NINGBO`: 宁波海关 · Ningbo customs
            NINGBO = "NINGBO",
            /// `ZHENGZHOU_BS`: 郑州海关（保税物流中心） · Zhengzhou customs (bonded logistics centre)
            ZHENGZHOU_BS = "ZHENGZHOU_BS",
            /// `CHONGQING`: 重庆海关 · Chongqing customs
            CHONGQING = "CHONGQING",
            /// `SHANGHAI_ZS`: 上海海关（总署版） · Shanghai customs (General Administration version)
            SHANGHAI_ZS = "SHANGHAI_ZS",
            /// `SHENZHEN`: 深圳海关 · Shenzhen customs
            SHENZHEN = "SHENZHEN",
            /// `ZHENGZHOU_ZH_ZS`: 郑州综保海关（总署版） · Zhengzhou comprehensive bonded zone customs (General Administration version)
            ZHENGZHOU_ZH_ZS = "ZHENGZHOU_ZH_ZS",
            /// `TIANJIN`: 天津海关 · Tianjin customs
            TIANJIN = "TIANJIN",
        }
    }

    enumeration! {
        /// 证件类型 · ID document type
        CertificateType {
            /// `IDCARD`: 居民身份证 · Resident identity card
            IDCARD = "IDCARD",
        }
    }

    enumeration! {
        /// 身份核验结果 · Identity verification result
        CertificateCheckResult {
            /// `SAME`: 一致 · The same person
            SAME = "SAME",
            /// `DIFFERENT`: 不一致 · Different persons
            DIFFERENT = "DIFFERENT",
        }
    }

    /// 身份信息校验：请求 · Verify identity information: request
    pub struct Request {
        /// 机构APPID（必填） · Institution app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户子订单号 · Merchant sub-order number
        pub sub_order_no: Option<String>,
        /// 海关（必填） · Customs (required)
        pub customs: Customs,
        /// 商户海关备案号（必填） · Merchant customs registration number (required)
        pub merchant_customs_no: Option<String>,
        /// 证件类型（必填） · ID document type (required)
        pub certificate_type: CertificateType,
        /// 证件号（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub certificate_id: Option<crate::Sensitive>,
        /// 证件姓名（必填） · Name on the ID document (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub certificate_name: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构APPID（必填） · Institution app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户子订单号 · Merchant sub-order number
        pub fn sub_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_order_no = value.into_member();
            self
        }

        /// 海关（必填） · Customs (required)
        pub fn customs<M>(mut self, value: impl crate::IntoMember<Customs, M>) -> Self {
            self.customs = value.into_member().unwrap_or_default();
            self
        }

        /// 商户海关备案号（必填） · Merchant customs registration number (required)
        pub fn merchant_customs_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_customs_no = value.into_member();
            self
        }

        /// 证件类型（必填） · ID document type (required)
        pub fn certificate_type<M>(
            mut self,
            value: impl crate::IntoMember<CertificateType, M>,
        ) -> Self {
            self.certificate_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证件号（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn certificate_id<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.certificate_id = value.into_member();
            self
        }

        /// 证件姓名（必填） · Name on the ID document (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn certificate_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.certificate_name = value.into_member();
            self
        }
    }

    /// 身份信息校验：应答 · Verify identity information: answer
    #[non_exhaustive]
    pub struct Response {
        /// 机构APPID · Institution app ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 身份核验结果 · Identity verification result
        pub certificate_check_result: CertificateCheckResult,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mchid: Required "mchid",
            2 => out_trade_no: Required "out_trade_no",
            3 => transaction_id: Required "transaction_id",
            4 => sub_order_no: Optional "sub_order_no",
            5 => customs: Required "customs",
            6 => merchant_customs_no: Required "merchant_customs_no",
            7 => certificate_type: Required "certificate_type",
            8 => certificate_id: Required "certificate_id",
            9 => certificate_name: Required "certificate_name",
        }
        Response {
            0 => appid: Optional "appid",
            1 => mchid: Optional "mchid",
            2 => out_trade_no: Optional "out_trade_no",
            3 => transaction_id: Optional "transaction_id",
            4 => certificate_check_result: Optional "certificate_check_result",
        }
    }
}
