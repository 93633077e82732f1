//! 查询投诉信息 · List complaints (v1)
//!
//! `/v3/merchant-service/complaints`

pub mod transaction_id;

/// 查询投诉信息 · List complaints (v1)
///
/// `/v3/merchant-service/complaints`
#[derive(Clone)]
pub struct Complaints {
    pub(crate) node: crate::chain::Node,
}

impl Complaints {
    /// `/{transaction_id}`: 微信支付订单号 · WeChat Pay transaction ID
    pub fn transaction_id(&self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId { node: self.node.bind("transaction_id", value) }
    }

    /// 查询投诉信息 · List complaints (v1)
    ///
    /// `GET /v3/merchant-service/complaints`
    ///
    /// 商户或服务商按日期分页查询用户的投诉信息，返回投诉详情列表和总条数。模式：普通商户、服务商。
    ///
    /// Lists user complaints by date in the first version of the API, page by page. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().begin_date("2019-01-01").end_date("2019-01-01");
    /// let answer = client.v3().merchant_service().complaints().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .begin_date("2019-01-01")
    ///     .end_date("2019-01-01")
    ///     .sub_mchid("1900000109");
    /// let answer = client.v3().merchant_service().complaints().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant-service/chapter3_1.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml)
    #[doc(alias(
        "查询投诉信息",
        "List complaints (v1)",
        "消费者投诉",
        "complaints",
        "merchant-service/complaints"
    ))]
    #[deprecated(note = "the platform has retired this operation")]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchant-service/complaints", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaints")
    }
}

/// 查询投诉信息 · List complaints (v1)
pub mod get {

    enumeration! {
        /// 投诉单状态 · Complaint status
        ComplaintState {
            /// `PAYER_COMPLAINTED`: 用户已投诉 · The user has filed a complaint
            PAYER_COMPLAINTED = "PAYER_COMPLAINTED",
            /// `FROZENED`: 资金已冻结 · Funds frozen
            FROZENED = "FROZENED",
            /// `FROZEN_FINISHED`: 冻结已结束 · Freeze ended
            FROZEN_FINISHED = "FROZEN_FINISHED",
            /// `PAYER_CANCELED`: 用户已撤诉 · The user withdrew the complaint
            PAYER_CANCELED = "PAYER_CANCELED",
            /// `MERCHANT_REFUNDED`: 商户已退款 · Refunded by the merchant
            MERCHANT_REFUNDED = "MERCHANT_REFUNDED",
            /// `SYSTEM_REFUNDED`: 系统已退款 · Refunded by the system
            SYSTEM_REFUNDED = "SYSTEM_REFUNDED",
            /// `MANUAL_UNFROZEN`: 已人工解冻 · Released by hand
            MANUAL_UNFROZEN = "MANUAL_UNFROZEN",
        }
    }

    /// 查询投诉信息：请求 · List complaints (v1): request
    pub struct Request {
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 分页开始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 开始日期（必填） · Start date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub begin_date: Option<String>,
        /// 结束日期（必填） · End date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub end_date: Option<String>,
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 分页大小 · Page size
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 分页开始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 开始日期（必填） · Start date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn begin_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.begin_date = value.into_member();
            self
        }

        /// 结束日期（必填） · End date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn end_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_date = value.into_member();
            self
        }

        /// 特约商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 查询投诉信息：应答 · List complaints (v1): answer
    #[non_exhaustive]
    pub struct Response {
        /// 分页开始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 投诉总条数 · Total number of complaints
        pub total_count: Option<i64>,
        /// 用户投诉信息详情 · Complaint details
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用户投诉信息详情 · Complaint details
    #[non_exhaustive]
    pub struct Data {
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 投诉时间 · Complaint time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub complaint_time: Option<crate::Time>,
        /// 订单金额 · Order amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 投诉人联系方式 · Complainant phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub payer_phone: Option<crate::Sensitive>,
        /// 投诉详情 · Complaint details
        pub complaint_detail: Option<String>,
        /// 投诉单状态 · Complaint status
        pub complaint_state: ComplaintState,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 冻结结束时间 · Freeze end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub frozen_end_time: Option<crate::Time>,
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => limit: Optional "limit",
            1 => offset: Optional "offset",
            2 => begin_date: Required "begin_date",
            3 => end_date: Required "end_date",
            4 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => offset: Optional "offset",
            1 => limit: Optional "limit",
            2 => total_count: Optional "total_count",
            3 => data: Optional "data",
        }
        Data {
            0 => out_trade_no: Optional "out_trade_no",
            1 => complaint_time: Optional "complaint_time",
            2 => amount: Optional "amount",
            3 => payer_phone: Optional "payer_phone",
            4 => complaint_detail: Optional "complaint_detail",
            5 => complaint_state: Optional "complaint_state",
            6 => transaction_id: Optional "transaction_id",
            7 => frozen_end_time: Optional "frozen_end_time",
            8 => sub_mchid: Optional "sub_mchid",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}
