//! 查询保证金赔付结果（按微信支付赔付单号） · Query deposit compensation by bill ID
//!
//! `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`

/// 查询保证金赔付结果（按微信支付赔付单号） · Query deposit compensation by bill ID
///
/// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
#[derive(Clone)]
pub struct BillId {
    pub(crate) node: crate::chain::Node,
}

impl BillId {
    /// 查询保证金赔付结果（按微信支付赔付单号） · Query deposit compensation by bill ID
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
    ///
    /// 收付通平台按微信支付赔付单号和业务类型查询保证金赔付结果，返回状态、金额和接收方信息。模式：服务商。
    ///
    /// Queries a compensation from the guarantee deposit by bill ID and business type. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::transfer_bills::bill_id::bill_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .bill_id()
    ///     .bill_id("1330000071100999991182020050700019480001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504200](https://pay.weixin.qq.com/doc/v3/partner/4013504200)
    #[doc(alias(
        "查询保证金赔付结果（按微信支付赔付单号）",
        "Query deposit compensation by bill ID",
        "平台保证金",
        "bill-id",
        "transfer-bills/bill-id"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}")
    }
}

/// 查询保证金赔付结果（按微信支付赔付单号） · Query deposit compensation by bill ID
pub mod get {

    enumeration! {
        /// 业务类型 · Business type
        BusinessType {
            /// `DEPOSIT_COMPENSATION`: 保证金赔付 · Compensation from the guarantee deposit
            DEPOSIT_COMPENSATION = "DEPOSIT_COMPENSATION",
            /// `PLATFORM_AFTER_SALES_COMPENSATION`: 平台售后赔付 · After-sales compensation by the platform
            PLATFORM_AFTER_SALES_COMPENSATION = "PLATFORM_AFTER_SALES_COMPENSATION",
            /// `INSURANCE_CLAIM`: 保险理赔 · Insurance claim
            INSURANCE_CLAIM = "INSURANCE_CLAIM",
            /// `DEPOSIT_AFTER_SALES_COMPENSATION`: 保证金售后赔付 · After-sales compensation from the guarantee deposit
            DEPOSIT_AFTER_SALES_COMPENSATION = "DEPOSIT_AFTER_SALES_COMPENSATION",
        }
    }

    enumeration! {
        /// 业务类型 · Business type
        ResponseBusinessType {
            /// `DEPOSIT_COMPENSATION`: 保证金赔付 · Compensation from the guarantee deposit
            DEPOSIT_COMPENSATION = "DEPOSIT_COMPENSATION",
            /// `PLATFORM_AFTER_SALES_COMPENSATION`: 平台售后赔付 · After-sales compensation by the platform
            PLATFORM_AFTER_SALES_COMPENSATION = "PLATFORM_AFTER_SALES_COMPENSATION",
            /// `INSURANCE_CLAIM`: 保险理赔 · Insurance claim
            INSURANCE_CLAIM = "INSURANCE_CLAIM",
            /// `DEPOSIT_AFTER_SALES_COMPENSATION`: 保证金售后赔付 · After-sales compensation from the guarantee deposit
            DEPOSIT_AFTER_SALES_COMPENSATION = "DEPOSIT_AFTER_SALES_COMPENSATION",
        }
    }

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

    /// 查询保证金赔付结果（按微信支付赔付单号）：请求 · Query deposit compensation by bill ID: request
    pub struct Request {
        /// 业务类型 · Business type
        pub business_type: BusinessType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 业务类型 · Business type
        pub fn business_type<M>(mut self, value: impl crate::IntoMember<BusinessType, M>) -> Self {
            self.business_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询保证金赔付结果（按微信支付赔付单号）：应答 · Query deposit compensation by bill ID: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 业务类型 · Business type
        pub business_type: ResponseBusinessType,
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
        /// 收款方备注 · Payee remark
        pub receiver_remark: Option<String>,
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
        /// 转账接收方商户信息 · Transfer receiver merchant information
        pub mch_info: Option<MchInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 转账接收方商户信息 · Transfer receiver merchant information
    #[non_exhaustive]
    pub struct MchInfo {
        /// 商户号 · Merchant ID
        pub mch_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => business_type: Optional "business_type",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => business_type: Optional "business_type",
            2 => receiver_detail: Optional "receiver_detail",
            3 => out_bill_no: Optional "out_bill_no",
            4 => amount: Optional "amount",
            5 => transfer_remark: Optional "transfer_remark",
            6 => receiver_remark: Optional "receiver_remark",
            7 => bill_id: Optional "bill_id",
            8 => state: Optional "state",
            9 => accept_time: Optional "accept_time",
            10 => success_time: Optional "success_time",
            11 => close_info: Optional "close_info",
            12 => sponsor_mchid: Optional "sponsor_mchid",
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
            0 => mch_id: Optional "mch_id",
        }
    }
}
