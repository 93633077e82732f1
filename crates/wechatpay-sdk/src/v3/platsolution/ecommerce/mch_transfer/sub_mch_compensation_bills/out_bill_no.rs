//! 查询赔付结果（按商户赔付单号） · Query compensation of a merchant
//!
//! `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`

/// 查询赔付结果（按商户赔付单号） · Query compensation of a merchant
///
/// `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
#[derive(Clone)]
pub struct OutBillNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBillNo {
    /// 查询赔付结果（按商户赔付单号） · Query compensation of a merchant
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
    ///
    /// 收付通平台按商户赔付单号查询对商户的赔付结果，返回赔付状态、金额和接收方信息。模式：服务商。
    ///
    /// Queries the compensation of a merchant by merchant bill number and returns its state, amount and receiver. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::out_bill_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .sub_mch_compensation_bills()
    ///     .out_bill_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016777372](https://pay.weixin.qq.com/doc/v3/partner/4016777372)
    #[doc(alias(
        "查询赔付结果（按商户赔付单号）",
        "Query compensation of a merchant",
        "平台收付通 赔付商家",
        "sub-mch-compensation-bills",
        "mch-transfer/sub-mch-compensation-bills"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}",
        )
    }
}

/// 查询赔付结果（按商户赔付单号） · Query compensation of a merchant
pub mod get {

    enumeration! {
        /// 赔付状态 · Compensation status
        State {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
        }
    }

    enumeration! {
        /// 赔付接收方类型 · Compensation receiver type
        Type {
            /// `MERCHANT`: 商户 · Merchant
            MERCHANT = "MERCHANT",
        }
    }

    /// 查询赔付结果（按商户赔付单号）：请求 · Query compensation of a merchant: request
    pub struct Request {
        /// 出资商户号 · Funding merchant ID
        pub sponsor_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 出资商户号 · Funding merchant ID
        pub fn sponsor_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sponsor_mchid = value.into_member();
            self
        }
    }

    /// 查询赔付结果（按商户赔付单号）：应答 · Query compensation of a merchant: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 赔付接收方信息 · Compensation receiver details
        pub receiver_detail: Option<ReceiverDetail>,
        /// 商户单号 · Merchant transfer number
        pub out_bill_no: Option<String>,
        /// 赔付金额 · Compensation amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 赔付原因 · Compensation reason
        pub transfer_remark: Option<String>,
        /// 微信支付转账单号 · WeChat Pay transfer number
        pub bill_id: Option<String>,
        /// 赔付状态 · Compensation status
        pub state: State,
        /// 受理时间 · Acceptance time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub accept_time: Option<crate::Time>,
        /// 成功时间 · Success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 关单信息 · Closing information
        pub close_info: Option<CloseInfo>,
        /// 出资商户号 · Funding merchant ID
        pub sponsor_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 赔付接收方信息 · Compensation receiver details
    #[non_exhaustive]
    pub struct ReceiverDetail {
        /// 赔付接收者信息 · Compensation receiver
        pub receiver: Option<Receiver>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 关单信息 · Closing information
    #[non_exhaustive]
    pub struct CloseInfo {
        /// 关单时间 · Closing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub close_time: Option<crate::Time>,
        /// 关单原因 · Closing reason
        pub close_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 赔付接收者信息 · Compensation receiver
    #[non_exhaustive]
    pub struct Receiver {
        /// 赔付接收方类型 · Compensation receiver type
        pub r#type: Type,
        /// 赔付接收方商户信息 · Compensation receiver merchant information
        pub mch_info: Option<MchInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 赔付接收方商户信息 · Compensation receiver merchant information
    #[non_exhaustive]
    pub struct MchInfo {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sponsor_mchid: Optional "sponsor_mchid",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => receiver_detail: Optional "receiver_detail",
            2 => out_bill_no: Optional "out_bill_no",
            3 => amount: Optional "amount",
            4 => transfer_remark: Optional "transfer_remark",
            5 => bill_id: Optional "bill_id",
            6 => state: Optional "state",
            7 => accept_time: Optional "accept_time",
            8 => success_time: Optional "success_time",
            9 => close_info: Optional "close_info",
            10 => sponsor_mchid: Optional "sponsor_mchid",
        }
        ReceiverDetail {
            0 => receiver: Optional "receiver",
        }
        CloseInfo {
            0 => close_time: Optional "close_time",
            1 => close_reason: Optional "close_reason",
        }
        Receiver {
            0 => r#type: Optional "type",
            1 => mch_info: Optional "mch_info",
        }
        MchInfo {
            0 => mchid: Optional "mchid",
        }
    }
}
