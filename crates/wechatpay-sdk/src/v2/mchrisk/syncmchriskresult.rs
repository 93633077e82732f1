//! 事后-风险商户处理结果同步接口 · Report a risk handling result
//!
//! `v2/mchrisk/syncmchriskresult`

/// 事后-风险商户处理结果同步接口 · Report a risk handling result
///
/// `v2/mchrisk/syncmchriskresult`
#[derive(Clone)]
pub struct Syncmchriskresult {
    pub(crate) node: crate::chain::Node,
}

impl Syncmchriskresult {
    /// 事后-风险商户处理结果同步接口 · Report a risk handling result
    ///
    /// `POST /mchrisk/syncmchriskresult`
    ///
    /// 服务商收到风险事件并处理商户后，按事件单号把处理结果同步给微信支付。模式：服务商。
    ///
    /// Reports to WeChat Pay how the partner handled a risky merchant, by event number. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mchrisk::syncmchriskresult::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .event_code("123456123")
    ///     .risk_type("GAMBLING")
    ///     .punish_type("CLOSE_PAY_PERMISSION")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().mchrisk().syncmchriskresult().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [institution/4011986435](https://pay.weixin.qq.com/doc/v2/institution/4011986435)
    #[doc(alias(
        "事后-风险商户处理结果同步接口",
        "Report a risk handling result",
        "银行服务商 风险服务",
        "syncmchriskresult",
        "mchrisk/syncmchriskresult"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mchrisk/syncmchriskresult", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mchrisk/syncmchriskresult")
    }
}

/// 事后-风险商户处理结果同步接口 · Report a risk handling result
pub mod post {

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

    /// 事后-风险商户处理结果同步接口：请求 · Report a risk handling result: request
    pub struct Request {
        /// 服务商号（必填） · Partner merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 商户ID（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 事件单号（必填） · Event number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub event_code: Option<String>,
        /// 身份证号 · ID card number
        ///
        /// 最长 344 个字符。At most 344 characters.
        pub certificates_number: Option<String>,
        /// 身份证所有人姓名 · ID card holder name
        ///
        /// 最长 344 个字符。At most 344 characters.
        pub certificates_name: Option<String>,
        /// 结算账号 · Settlement account number
        ///
        /// 最长 344 个字符。At most 344 characters.
        pub settlement_card_no: Option<String>,
        /// 结算户名 · Settlement account name
        ///
        /// 最长 344 个字符。At most 344 characters.
        pub settlement_card_name: Option<String>,
        /// 结算银行 · Settlement bank
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub settlement_card_bank: Option<String>,
        /// 营业执照编号 · Business licence number
        ///
        /// 最长 344 个字符。At most 344 characters.
        pub business_license_number: Option<String>,
        /// 公司名称 · Company name
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub company_name: Option<String>,
        /// 门店地址 · Store address
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub store_address: Option<String>,
        /// 门店经度 · Store longitude
        ///
        /// 经度，十进制度数；最长 32 个字符。Longitude, in decimal degrees. At most 32 characters.
        pub store_longitude: Option<String>,
        /// 门店纬度 · Store latitude
        ///
        /// 纬度，十进制度数；最长 32 个字符。Latitude, in decimal degrees. At most 32 characters.
        pub store_latitude: Option<String>,
        /// 风险类型（必填） · Risk type (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub risk_type: Option<String>,
        /// 处罚方式（必填） · Punishment type (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub punish_type: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商号（必填） · Partner merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 商户ID（必填） · Merchant ID (required)
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 事件单号（必填） · Event number (required)
        pub fn event_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.event_code = value.into_member();
            self
        }

        /// 身份证号 · ID card number
        pub fn certificates_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.certificates_number = value.into_member();
            self
        }

        /// 身份证所有人姓名 · ID card holder name
        pub fn certificates_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.certificates_name = value.into_member();
            self
        }

        /// 结算账号 · Settlement account number
        pub fn settlement_card_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.settlement_card_no = value.into_member();
            self
        }

        /// 结算户名 · Settlement account name
        pub fn settlement_card_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.settlement_card_name = value.into_member();
            self
        }

        /// 结算银行 · Settlement bank
        pub fn settlement_card_bank<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.settlement_card_bank = value.into_member();
            self
        }

        /// 营业执照编号 · Business licence number
        pub fn business_license_number<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.business_license_number = value.into_member();
            self
        }

        /// 公司名称 · Company name
        pub fn company_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.company_name = value.into_member();
            self
        }

        /// 门店地址 · Store address
        pub fn store_address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_address = value.into_member();
            self
        }

        /// 门店经度 · Store longitude
        ///
        /// 经度，十进制度数。Longitude, in decimal degrees.
        pub fn store_longitude<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_longitude = value.into_member();
            self
        }

        /// 门店纬度 · Store latitude
        ///
        /// 纬度，十进制度数。Latitude, in decimal degrees.
        pub fn store_latitude<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_latitude = value.into_member();
            self
        }

        /// 风险类型（必填） · Risk type (required)
        pub fn risk_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.risk_type = value.into_member();
            self
        }

        /// 处罚方式（必填） · Punishment type (required)
        pub fn punish_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.punish_type = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 事后-风险商户处理结果同步接口：应答 · Report a risk handling result: answer
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
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => sub_mch_id: Required "sub_mch_id",
            2 => event_code: Required "event_code",
            3 => certificates_number: Optional "certificates_number",
            4 => certificates_name: Optional "certificates_name",
            5 => settlement_card_no: Optional "settlement_card_no",
            6 => settlement_card_name: Optional "settlement_card_name",
            7 => settlement_card_bank: Optional "settlement_card_bank",
            8 => business_license_number: Optional "business_license_number",
            9 => company_name: Optional "company_name",
            10 => store_address: Optional "store_address",
            11 => store_longitude: Optional "store_longitude",
            12 => store_latitude: Optional "store_latitude",
            13 => risk_type: Required "risk_type",
            14 => punish_type: Required "punish_type",
            15 => sign_type: Optional "sign_type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
        }
    }
}
