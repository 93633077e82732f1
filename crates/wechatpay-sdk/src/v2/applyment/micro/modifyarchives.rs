//! 修改结算银行卡 · Change the settlement bank card
//!
//! `v2/applyment/micro/modifyarchives`

/// 修改结算银行卡 · Change the settlement bank card
///
/// `v2/applyment/micro/modifyarchives`
#[derive(Clone)]
pub struct Modifyarchives {
    pub(crate) node: crate::chain::Node,
}

impl Modifyarchives {
    /// 修改结算银行卡 · Change the settlement bank card
    ///
    /// `POST /applyment/micro/modifyarchives`
    ///
    /// 服务商为小微商户修改结算银行卡，填写开户银行、卡号和省市编码，敏感信息需加密。模式：服务商。
    ///
    /// Changes the settlement bank card of a micro merchant. The card number is encrypted. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::applyment::micro::modifyarchives::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .sub_mch_id("1900000109")
    ///     .bank_address_code("110000")
    ///     .cert_sn("5430056GFRJK54YTFF653GDFH09HFGHF");
    /// let answer = client.v2().applyment().micro().modifyarchives().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014115349](https://pay.weixin.qq.com/doc/v2/partner/4014115349)
    #[doc(alias(
        "修改结算银行卡",
        "Change the settlement bank card",
        "小微特约商户",
        "modifyarchives",
        "micro/modifyarchives"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/applyment/micro/modifyarchives", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/applyment/micro/modifyarchives")
    }
}

/// 修改结算银行卡 · Change the settlement bank card
pub mod post {

    enumeration! {
        /// 接口版本号 · API version
        Version {
            /// `1.0`: 版本 1.0 · Version 1.0
            N1_0 = "1.0",
        }
    }

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 修改结算银行卡：请求 · Change the settlement bank card: request
    pub struct Request {
        /// 接口版本号（必填） · API version (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub version: Version,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sign_type: SignType,
        /// 小微商户号（必填） · Micro merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 银行卡号 · Bank card number
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub account_number: Option<String>,
        /// 开户银行全称 · Full account bank name
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub bank_name: Option<String>,
        /// 开户银行 · Account bank
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub account_bank: Option<String>,
        /// 开户银行省市编码（必填） · Account bank region code (required)
        ///
        /// 六位数字的行政区划代码；最长 6 个字符。A region code of six digits. At most 6 characters.
        pub bank_address_code: Option<String>,
        /// 平台证书序列号（必填） · Platform certificate serial number (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub cert_sn: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 接口版本号（必填） · API version (required)
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 小微商户号（必填） · Micro merchant ID (required)
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 银行卡号 · Bank card number
        pub fn account_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account_number = value.into_member();
            self
        }

        /// 开户银行全称 · Full account bank name
        pub fn bank_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_name = value.into_member();
            self
        }

        /// 开户银行 · Account bank
        pub fn account_bank<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account_bank = value.into_member();
            self
        }

        /// 开户银行省市编码（必填） · Account bank region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub fn bank_address_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_address_code = value.into_member();
            self
        }

        /// 平台证书序列号（必填） · Platform certificate serial number (required)
        pub fn cert_sn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cert_sn = value.into_member();
            self
        }
    }

    /// 修改结算银行卡：应答 · Change the settlement bank card: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 小微商户号 · Micro merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => version: Required "version",
            1 => mch_id: Required "mch_id",
            2 => sign_type: Optional "sign_type",
            3 => sub_mch_id: Required "sub_mch_id",
            4 => account_number: Optional "account_number",
            5 => bank_name: Optional "bank_name",
            6 => account_bank: Optional "account_bank",
            7 => bank_address_code: Required "bank_address_code",
            8 => cert_sn: Required "cert_sn",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => nonce_str: Optional "nonce_str",
            3 => sign: Optional "sign",
            4 => result_code: Optional "result_code",
            5 => err_code: Optional "err_code",
            6 => err_code_des: Optional "err_code_des",
            7 => mch_id: Optional "mch_id",
            8 => sub_mch_id: Optional "sub_mch_id",
        }
    }
}
