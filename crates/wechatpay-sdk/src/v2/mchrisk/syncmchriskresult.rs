//! `v2/mchrisk/syncmchriskresult`

/// `v2/mchrisk/syncmchriskresult`
pub struct Syncmchriskresult {
    pub(crate) node: crate::chain::Node,
}

impl Syncmchriskresult {
    /// 事后-风险商户处理结果同步接口
    ///
    /// `POST /mchrisk/syncmchriskresult`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mchrisk::syncmchriskresult::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1230000109")
    ///     .event_code("123456123")
    ///     .certificates_number("8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f")
    ///     .certificates_name("ca775af5f841bdf424b2e6eb86a6e21e")
    ///     .settlement_card_no("ca775af5f841bdf424b2e6eb86a6e21e")
    ///     .settlement_card_name("ca775af5f841bdf424b2e6eb86a6e21e")
    ///     .settlement_card_bank("招商银行科技园支行")
    ///     .business_license_number("00110105MA00BE3C1W")
    ///     .company_name("XXXXX有限公司")
    ///     .store_address("广东省深圳市南山区深南大道10000号")
    ///     .store_longitude("22.5461478801")
    ///     .store_latitude("113.9410519639")
    ///     .risk_type("GAMBLING,SEXYCHEATTRANSACTION_DISPUTESONE_YUAN_BUYMULTILEVEL_DISTRIBUTION_REBATEOTHERNO_ABNORMALITIES")
    ///     .punish_type("CLOSE_PAY_PERMISSIONEXTEND_SETTLEMENT_CYCLECLOSE_WITHDRAW_CASHCLEAN_UPOTHER")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().mchrisk().syncmchriskresult().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986435)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mchrisk/syncmchriskresult", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mchrisk/syncmchriskresult")
    }
}

/// 事后-风险商户处理结果同步接口
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    /// 事后-风险商户处理结果同步接口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
            message::required::<String>("sub_mch_id"),
            message::required::<String>("event_code"),
            message::optional::<String>("certificates_number"),
            message::optional::<String>("certificates_name"),
            message::optional::<String>("settlement_card_no"),
            message::optional::<String>("settlement_card_name"),
            message::optional::<String>("settlement_card_bank"),
            message::optional::<String>("business_license_number"),
            message::optional::<String>("company_name"),
            message::optional::<String>("store_address"),
            message::optional::<String>("store_longitude"),
            message::optional::<String>("store_latitude"),
            message::required::<String>("risk_type"),
            message::required::<String>("punish_type"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 商户ID（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 事件单号（必填）
        pub fn event_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("event_code", value))
        }

        /// 身份证号
        pub fn certificates_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("certificates_number", value))
        }

        /// 身份证所有人姓名
        pub fn certificates_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("certificates_name", value))
        }

        /// 结算账号
        pub fn settlement_card_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("settlement_card_no", value))
        }

        /// 结算户名
        pub fn settlement_card_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("settlement_card_name", value))
        }

        /// 结算银行
        pub fn settlement_card_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("settlement_card_bank", value))
        }

        /// 营业执照编号
        pub fn business_license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_license_number", value))
        }

        /// 公司名称
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_name", value))
        }

        /// 门店地址
        pub fn store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_address", value))
        }

        /// 门店经度
        pub fn store_longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_longitude", value))
        }

        /// 门店纬度
        pub fn store_latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_latitude", value))
        }

        /// 风险类型（必填）
        pub fn risk_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("risk_type", value))
        }

        /// 处罚方式（必填）
        pub fn punish_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("punish_type", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    /// 事后-风险商户处理结果同步接口：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误描述
        pub err_code_des: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => err_code: "err_code",
            4 => err_code_des: "err_code_des",
        }
    }
}
