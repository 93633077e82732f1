//! 申请企业商户企业支付业务账单 · Request a business payment bill
//!
//! `/v3/webizpay/bill/trade-bill`

/// 申请企业商户企业支付业务账单 · Request a business payment bill
///
/// `/v3/webizpay/bill/trade-bill`
#[derive(Clone)]
pub struct TradeBill {
    pub(crate) node: crate::chain::Node,
}

impl TradeBill {
    /// 申请企业商户企业支付业务账单 · Request a business payment bill
    ///
    /// `POST /v3/webizpay/bill/trade-bill`
    ///
    /// 服务商按日期和类型为出资子商户申请企业支付业务账单，返回账单下载地址。模式：服务商。
    ///
    /// Requests the business payment bill of a funding sub-merchant for a date and type and returns the download URL. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::bill::trade_bill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .date("2025-04-23")
    ///     .r#type(post::Type::QYZFALL);
    /// let answer = client.v3().webizpay().bill().trade_bill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014507142](https://pay.weixin.qq.com/doc/v3/partner/4014507142)
    #[doc(alias(
        "申请企业商户企业支付业务账单",
        "Request a business payment bill",
        "企业支付",
        "trade-bill",
        "bill/trade-bill"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/webizpay/bill/trade-bill", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/bill/trade-bill")
    }
}

/// 申请企业商户企业支付业务账单 · Request a business payment bill
pub mod post {

    enumeration! {
        /// 账单类型 · Bill type
        Type {
            /// `QYZFALL`: 企业支付全部账单 · All bills of business payments
            QYZFALL = "QYZFALL",
        }
    }

    enumeration! {
        /// 账单类型 · Bill type
        ResponseType {
            /// `QYZFALL`: 企业支付全部账单 · All bills of business payments
            QYZFALL = "QYZFALL",
        }
    }

    /// 申请企业商户企业支付业务账单：请求 · Request a business payment bill: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 出资子商户号（必填） · Funding sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 账单日期（必填） · Bill date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub date: Option<String>,
        /// 账单类型（必填） · Bill type (required)
        pub r#type: Type,
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

        /// 账单日期（必填） · Bill date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.date = value.into_member();
            self
        }

        /// 账单类型（必填） · Bill type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 申请企业商户企业支付业务账单：应答 · Request a business payment bill: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 出资子商户号 · Funding sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 账单日期 · Bill date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub date: Option<String>,
        /// 账单类型 · Bill type
        pub r#type: ResponseType,
        /// 账单下载地址 · Bill download URL
        pub download_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => sub_mchid: Required "sub_mchid",
            2 => date: Required "date",
            3 => r#type: Required "type",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => date: Optional "date",
            3 => r#type: Optional "type",
            4 => download_url: Optional "download_url",
        }
    }
}
