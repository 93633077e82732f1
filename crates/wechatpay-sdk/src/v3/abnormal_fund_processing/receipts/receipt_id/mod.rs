//! 查询在途异常资金付款结果 · Query an abnormal fund payment
//!
//! `/v3/abnormal-fund-processing/receipts/{receipt_id}`

pub mod transfer_instructions;

/// 查询在途异常资金付款结果 · Query an abnormal fund payment
///
/// `/v3/abnormal-fund-processing/receipts/{receipt_id}`
#[derive(Clone)]
pub struct ReceiptId {
    pub(crate) node: crate::chain::Node,
}

impl ReceiptId {
    /// `/transfer-instructions`: 发起在途异常资金付款指令 · Submit an abnormal fund payment instruction
    #[inline]
    pub fn transfer_instructions(&self) -> transfer_instructions::TransferInstructions {
        transfer_instructions::TransferInstructions { node: self.node.clone() }
    }

    /// 查询在途异常资金付款结果 · Query an abnormal fund payment
    ///
    /// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`
    ///
    /// 商户按付款单号查询在途异常资金的付款，返回付款金额、付款状态和付款指令。模式：服务商。
    ///
    /// Queries a payment of in-transit abnormal funds by receipt ID and returns its amount, state and instruction. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .abnormal_fund_processing()
    ///     .receipts()
    ///     .receipt_id("0100011742874700562078230000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015408031](https://pay.weixin.qq.com/doc/v3/partner/4015408031)
    #[doc(alias(
        "查询在途异常资金付款结果",
        "Query an abnormal fund payment",
        "收付通-个人收款",
        "receipts",
        "abnormal-fund-processing/receipts"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/abnormal-fund-processing/receipts/{receipt_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/abnormal-fund-processing/receipts/{receipt_id}")
    }
}

/// 查询在途异常资金付款结果 · Query an abnormal fund payment
pub mod get {

    enumeration! {
        /// 产品名称 · Product name
        ProductName {
            /// `C2C`: 个人之间付款 · Payment between persons
            C2C = "C2C",
        }
    }

    enumeration! {
        /// 在途异常资金付款状态 · Abnormal in-transit fund payment status
        ReceiptState {
            /// `RECEIPT_STATE_PENDING`: 待处理 · Pending
            RECEIPT_STATE_PENDING = "RECEIPT_STATE_PENDING",
            /// `RECEIPT_STATE_PROGRESS`: 处理中 · In progress
            RECEIPT_STATE_PROGRESS = "RECEIPT_STATE_PROGRESS",
            /// `RECEIPT_STATE_COMPLETED`: 已完成 · Completed
            RECEIPT_STATE_COMPLETED = "RECEIPT_STATE_COMPLETED",
        }
    }

    enumeration! {
        /// 货币类型 · Currency
        Currency {
            /// `CNY`: 人民币 · Chinese yuan
            CNY = "CNY",
        }
    }

    enumeration! {
        /// 付款方式 · Payment method
        TransferMode {
            /// `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: 付给原收款用户 · Pay the original payee
            TRANSFER_TO_ORIGINAL_RECEIVE_USER = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        }
    }

    enumeration! {
        /// 发起在途异常资金付款请求的角色 · Role requesting the payment
        Operator {
            /// `MERCHANT`: 商户 · Merchant
            MERCHANT = "MERCHANT",
        }
    }

    /// 查询在途异常资金付款结果：应答 · Query an abnormal fund payment: answer
    #[non_exhaustive]
    pub struct Response {
        /// 产品名称 · Product name
        pub product_name: ProductName,
        /// 微信支付在途异常资金付款单号 · Abnormal in-transit fund payment number
        pub receipt_id: Option<String>,
        /// 付款金额信息 · Payment amount
        pub transfer_amount: Option<TransferAmount>,
        /// 在途异常资金付款状态 · Abnormal in-transit fund payment status
        pub receipt_state: ReceiptState,
        /// 在途异常资金付款单据创建时间 · Abnormal in-transit fund payment creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 在途异常资金付款单据更新时间 · Abnormal in-transit fund payment update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub last_update_time: Option<crate::Time>,
        /// 在途异常资金付款指令信息 · Abnormal in-transit fund payment instruction
        pub instruction: Option<Instruction>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 付款金额信息 · Payment amount
    #[non_exhaustive]
    pub struct TransferAmount {
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        pub currency: Currency,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 在途异常资金付款指令信息 · Abnormal in-transit fund payment instruction
    #[non_exhaustive]
    pub struct Instruction {
        /// 商户侧指令编号 · Merchant instruction number
        pub out_instruction_no: Option<String>,
        /// 在途异常资金付款指令的发起方 · Payment instruction initiator
        pub commander: Option<Commander>,
        /// 付款方式 · Payment method
        pub transfer_mode: TransferMode,
        /// 入账成功时间 · Credited time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 商户AppID · Merchant app ID
        pub appid: Option<Vec<String>>,
        /// 回调通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 在途异常资金付款指令的发起方 · Payment instruction initiator
    #[non_exhaustive]
    pub struct Commander {
        /// 发起在途异常资金付款请求的角色 · Role requesting the payment
        pub operator: Operator,
        /// 微信支付商户号 · WeChat Pay merchant ID
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => product_name: Optional "product_name",
            1 => receipt_id: Optional "receipt_id",
            2 => transfer_amount: Optional "transfer_amount",
            3 => receipt_state: Optional "receipt_state",
            4 => create_time: Optional "create_time",
            5 => last_update_time: Optional "last_update_time",
            6 => instruction: Optional "instruction",
        }
        TransferAmount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
        }
        Instruction {
            0 => out_instruction_no: Optional "out_instruction_no",
            1 => commander: Optional "commander",
            2 => transfer_mode: Optional "transfer_mode",
            3 => success_time: Optional "success_time",
            4 => appid: Optional "appid",
            5 => notify_url: Optional "notify_url",
        }
        Commander {
            0 => operator: Optional "operator",
            1 => mchid: Optional "mchid",
        }
    }
}
