//! 企业商户获取指定额度卡支付链接 · Get a quota card payment link
//!
//! `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`

/// 企业商户获取指定额度卡支付链接 · Get a quota card payment link
///
/// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
#[derive(Clone)]
pub struct PaymentUrl {
    pub(crate) node: crate::chain::Node,
}

impl PaymentUrl {
    /// 企业商户获取指定额度卡支付链接 · Get a quota card payment link
    ///
    /// `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
    ///
    /// 服务商获取用指定额度卡付款的跳转链接，员工在企业应用里打开后展示付款码。模式：服务商。
    ///
    /// Returns the link with which an employee opens the payment code of a quota card, and its expiry time. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::employees::employee_id::quota_cards::card_no::payment_url::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .application_type(get::ApplicationType::H5);
    /// let answer = client
    ///     .v3()
    ///     .webizpay()
    ///     .employees()
    ///     .employee_id("WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c")
    ///     .quota_cards()
    ///     .card_no("1068019671702503425")
    ///     .payment_url()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014507160](https://pay.weixin.qq.com/doc/v3/partner/4014507160)
    #[doc(alias(
        "企业商户获取指定额度卡支付链接",
        "Get a quota card payment link",
        "企业支付",
        "payment-url",
        "quota-cards/payment-url"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url")
    }
}

/// 企业商户获取指定额度卡支付链接 · Get a quota card payment link
pub mod get {

    enumeration! {
        /// 拉起付款码页面的企业应用类型 · Company app type that opens the payment code page
        ApplicationType {
            /// `H5`: 网页应用（H5） · Web app (H5)
            H5 = "H5",
            /// `MINIPROGRAM`: 小程序 · Mini Program
            MINIPROGRAM = "MINIPROGRAM",
        }
    }

    enumeration! {
        /// 拉起付款码页面的企业应用类型 · Company app type that opens the payment code page
        ResponseApplicationType {
            /// `H5`: 网页应用（H5） · Web app (H5)
            H5 = "H5",
            /// `MINIPROGRAM`: 小程序 · Mini Program
            MINIPROGRAM = "MINIPROGRAM",
        }
    }

    /// 企业商户获取指定额度卡支付链接：请求 · Get a quota card payment link: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 出资子商户号（必填） · Funding sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 拉起付款码页面的企业应用类型（必填） · Company app type that opens the payment code page (required)
        pub application_type: ApplicationType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 出资子商户号（必填） · Funding sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 拉起付款码页面的企业应用类型（必填） · Company app type that opens the payment code page (required)
        pub fn application_type<M>(
            mut self,
            value: impl crate::IntoMember<ApplicationType, M>,
        ) -> Self {
            self.application_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 企业商户获取指定额度卡支付链接：应答 · Get a quota card payment link: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 出资子商户号 · Funding sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信授权关系ID · WeChat authorisation relationship ID
        pub employee_id: Option<String>,
        /// 企业支付额度卡卡号 · Business payment card number
        pub card_no: Option<String>,
        /// 链接失效时间 · Link expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub expire_time: Option<crate::Time>,
        /// 跳转链接 · Redirect URL
        pub payment_url: Option<String>,
        /// 拉起付款码页面的企业应用类型 · Company app type that opens the payment code page
        pub application_type: ResponseApplicationType,
        /// 小程序查询参数 · Mini Program query parameters
        pub mp_query: Option<String>,
        /// 小程序业务类型 · Mini Program business type
        pub mp_business_type: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => sub_mchid: Required "sub_mchid",
            2 => application_type: Required "application_type",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => employee_id: Optional "employee_id",
            3 => card_no: Optional "card_no",
            4 => expire_time: Optional "expire_time",
            5 => payment_url: Optional "payment_url",
            6 => application_type: Optional "application_type",
            7 => mp_query: Optional "mp_query",
            8 => mp_business_type: Optional "mp_business_type",
        }
    }
}
