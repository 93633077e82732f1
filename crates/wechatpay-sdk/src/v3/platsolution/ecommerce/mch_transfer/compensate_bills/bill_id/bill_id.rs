//! 查询赔付结果（按微信支付赔付单号） · Query after-sales compensation by bill ID
//!
//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`

/// 查询赔付结果（按微信支付赔付单号） · Query after-sales compensation by bill ID
///
/// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`
#[derive(Clone)]
pub struct BillId {
    pub(crate) node: crate::chain::Node,
}

impl BillId {
    /// 查询赔付结果（按微信支付赔付单号） · Query after-sales compensation by bill ID
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`
    ///
    /// 收付通平台按微信支付赔付单号查询售后赔付结果，返回赔付状态、金额和接收方信息。模式：服务商。
    ///
    /// Queries after-sales compensation by bill ID and returns its state, amount and receiver. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .compensate_bills()
    ///     .bill_id()
    ///     .bill_id("1330000071100999991182020050700019480001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504179](https://pay.weixin.qq.com/doc/v3/partner/4013504179)
    #[doc(alias(
        "查询赔付结果（按微信支付赔付单号）",
        "Query after-sales compensation by bill ID",
        "平台收付通 售后赔付",
        "bill-id",
        "compensate-bills/bill-id"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}")
    }
}

/// 查询赔付结果（按微信支付赔付单号） · Query after-sales compensation by bill ID
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
            /// `WAIT_USER_CONFIRM`: 待用户确认 · Waiting for the user to confirm
            WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
            /// `CANCELING`: 撤销中 · Being cancelled
            CANCELING = "CANCELING",
            /// `CANCELLED`: 已撤销 · Cancelled
            CANCELLED = "CANCELLED",
        }
    }

    enumeration! {
        /// 转账接收方类型 · Transfer receiver type
        Type {
            /// `TRANSACTION_USER`: 交易用户 · User of the transaction
            TRANSACTION_USER = "TRANSACTION_USER",
        }
    }

    enumeration! {
        /// 转账接收方订单类型 · Transfer receiver order type
        TransactionInfoType {
            /// `WXPAY`: 微信支付 · WeChat Pay
            WXPAY = "WXPAY",
            /// `WXVALUE`: 含义见官方文档 · The official page has its meaning
            WXVALUE = "WXVALUE",
        }
    }

    /// 查询赔付结果（按微信支付赔付单号）：应答 · Query after-sales compensation by bill ID: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 转账接收方信息 · Transfer receiver details
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

    /// 转账接收方信息 · Transfer receiver details
    #[non_exhaustive]
    pub struct ReceiverDetail {
        /// 转账接收者信息 · Transfer receiver
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

    /// 转账接收者信息 · Transfer receiver
    #[non_exhaustive]
    pub struct Receiver {
        /// 转账接收方类型 · Transfer receiver type
        pub r#type: Type,
        /// 转账接收方订单信息 · Transfer receiver order information
        pub transaction_info: Option<TransactionInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 转账接收方订单信息 · Transfer receiver order information
    #[non_exhaustive]
    pub struct TransactionInfo {
        /// 交易订单号 · Transaction ID
        pub transaction_id: Option<String>,
        /// 转账接收方订单类型 · Transfer receiver order type
        pub r#type: TransactionInfoType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
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
            1 => transaction_info: Optional "transaction_info",
        }
        TransactionInfo {
            0 => transaction_id: Optional "transaction_id",
            1 => r#type: Optional "type",
        }
    }
}
