//! 查询保险理赔结果（按商户赔付单号） · Query an insurance claim by number
//!
//! `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`

pub mod cancel;

/// 查询保险理赔结果（按商户赔付单号） · Query an insurance claim by number
///
/// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
#[derive(Clone)]
pub struct OutBillNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBillNo {
    /// `/cancel`: 请求撤销保险理赔 · Cancel an insurance claim
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// 查询保险理赔结果（按商户赔付单号） · Query an insurance claim by number
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
    ///
    /// 收付通平台按商户赔付单号查询保险理赔结果，返回理赔状态、金额和接收方信息。模式：服务商。
    ///
    /// Queries an insurance claim payment by merchant bill number and returns its state, amount and receiver. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::out_bill_no::out_bill_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .insurance_claim_bills()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504187](https://pay.weixin.qq.com/doc/v3/partner/4013504187)
    #[doc(alias(
        "查询保险理赔结果（按商户赔付单号）",
        "Query an insurance claim by number",
        "平台收付通 保险理赔",
        "out-bill-no",
        "insurance-claim-bills/out-bill-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}")
    }
}

/// 查询保险理赔结果（按商户赔付单号） · Query an insurance claim by number
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
            /// `MERCHANT`: 商户 · Merchant
            MERCHANT = "MERCHANT",
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

    /// 查询保险理赔结果（按商户赔付单号）：请求 · Query an insurance claim by number: request
    pub struct Request {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 查询保险理赔结果（按商户赔付单号）：应答 · Query an insurance claim by number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
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
        /// 关单时间 · Acceptance time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub accept_time: Option<crate::Time>,
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

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => receiver_detail: Optional "receiver_detail",
            3 => out_bill_no: Optional "out_bill_no",
            4 => amount: Optional "amount",
            5 => transfer_remark: Optional "transfer_remark",
            6 => bill_id: Optional "bill_id",
            7 => state: Optional "state",
            8 => accept_time: Optional "accept_time",
            9 => success_time: Optional "success_time",
            10 => close_info: Optional "close_info",
            11 => sponsor_mchid: Optional "sponsor_mchid",
        }
        ReceiverDetail {
            0 => receiver: Optional "receiver",
        }
        CloseInfo {
            0 => accept_time: Optional "accept_time",
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
