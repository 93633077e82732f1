//! 查询在途异常资金付款指令执行结果 · Query an abnormal fund payment instruction
//!
//! `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`

/// 查询在途异常资金付款指令执行结果 · Query an abnormal fund payment instruction
///
/// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
#[derive(Clone)]
pub struct OutInstructionNo {
    pub(crate) node: crate::chain::Node,
}

impl OutInstructionNo {
    /// 查询在途异常资金付款指令执行结果 · Query an abnormal fund payment instruction
    ///
    /// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
    ///
    /// 商户按指令编号查询在途异常资金付款指令的执行结果，返回指令状态和入账时间。模式：服务商。
    ///
    /// Queries a payment instruction for in-transit abnormal funds by its number and returns its state and success time. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .abnormal_fund_processing()
    ///     .receipts()
    ///     .receipt_id("0100011742874700562078230000")
    ///     .transfer_instructions()
    ///     .out_instruction_no("1200002")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016636882](https://pay.weixin.qq.com/doc/v3/partner/4016636882)
    #[doc(alias(
        "查询在途异常资金付款指令执行结果",
        "Query an abnormal fund payment instruction",
        "收付通-个人收款",
        "transfer-instructions",
        "receipts/transfer-instructions"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}")
    }
}

/// 查询在途异常资金付款指令执行结果 · Query an abnormal fund payment instruction
pub mod get {

    enumeration! {
        /// 付款方式 · Payment method
        TransferMode {
            /// `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: 付给原收款用户 · Pay the original payee
            TRANSFER_TO_ORIGINAL_RECEIVE_USER = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
            /// `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`: 付给原收款商户 · Pay the original receiving merchant
            TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
            /// `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`: 付给指定的收款商户 · Pay a specified receiving merchant
            TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
        }
    }

    enumeration! {
        /// 在途异常资金付款指令状态 · Payment instruction status
        InstructionState {
            /// `INSTRUCTION_STATE_PENDING`: 待处理 · Pending
            INSTRUCTION_STATE_PENDING = "INSTRUCTION_STATE_PENDING",
            /// `INSTRUCTION_STATE_IN_PROGRESS`: 处理中 · In progress
            INSTRUCTION_STATE_IN_PROGRESS = "INSTRUCTION_STATE_IN_PROGRESS",
            /// `INSTRUCTION_STATE_CLOSED`: 已关闭 · Closed
            INSTRUCTION_STATE_CLOSED = "INSTRUCTION_STATE_CLOSED",
            /// `INSTRUCTION_STATE_SUCCESS`: 成功 · Succeeded
            INSTRUCTION_STATE_SUCCESS = "INSTRUCTION_STATE_SUCCESS",
        }
    }

    enumeration! {
        /// 发起在途异常资金付款请求的角色 · Role requesting the payment
        Operator {
            /// `MERCHANT`: 商户 · Merchant
            MERCHANT = "MERCHANT",
        }
    }

    /// 查询在途异常资金付款指令执行结果：应答 · Query an abnormal fund payment instruction: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧指令编号 · Merchant instruction number
        pub out_instruction_no: Option<String>,
        /// 在途异常资金付款指令的发起方 · Payment instruction initiator
        pub commander: Option<Commander>,
        /// 付款方式 · Payment method
        pub transfer_mode: TransferMode,
        /// 收款方 · Payee
        pub receiver: Option<Receiver>,
        /// 在途异常资金付款指令状态 · Payment instruction status
        pub instruction_state: InstructionState,
        /// 在途异常资金付款指令创建时间 · Payment instruction creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 入账成功时间 · Credited time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 在途异常资金付款指令关闭时间 · Payment instruction closing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub close_time: Option<crate::Time>,
        /// 回调通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 微信支付在途异常资金付款指令执行流水号 · Payment instruction execution number
        pub instruction_instance_id: Option<String>,
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

    /// 收款方 · Payee
    #[non_exhaustive]
    pub struct Receiver {
        /// 入账账户类型 · Receiving account type
        pub account_type: Option<String>,
        /// 入账用户OpenID · Receiving user openid
        pub openid: Option<String>,
        /// 商户AppID · Merchant app ID
        pub appid: Option<String>,
        /// 入账商户号 · Receiving merchant ID
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => out_instruction_no: Optional "out_instruction_no",
            1 => commander: Optional "commander",
            2 => transfer_mode: Optional "transfer_mode",
            3 => receiver: Optional "receiver",
            4 => instruction_state: Optional "instruction_state",
            5 => create_time: Optional "create_time",
            6 => success_time: Optional "success_time",
            7 => close_time: Optional "close_time",
            8 => notify_url: Optional "notify_url",
            9 => instruction_instance_id: Optional "instruction_instance_id",
        }
        Commander {
            0 => operator: Optional "operator",
            1 => mchid: Optional "mchid",
        }
        Receiver {
            0 => account_type: Optional "account_type",
            1 => openid: Optional "openid",
            2 => appid: Optional "appid",
            3 => mchid: Optional "mchid",
        }
    }
}
