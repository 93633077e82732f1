//! 发起在途异常资金付款指令 · Submit an abnormal fund payment instruction
//!
//! `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`

pub mod out_instruction_no;

/// 发起在途异常资金付款指令 · Submit an abnormal fund payment instruction
///
/// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
#[derive(Clone)]
pub struct TransferInstructions {
    pub(crate) node: crate::chain::Node,
}

impl TransferInstructions {
    /// `/{out_instruction_no}`: 商户侧指令编号 · Merchant instruction number
    pub fn out_instruction_no(
        &self,
        value: impl Into<String>,
    ) -> out_instruction_no::OutInstructionNo {
        out_instruction_no::OutInstructionNo { node: self.node.bind("out_instruction_no", value) }
    }

    /// 发起在途异常资金付款指令 · Submit an abnormal fund payment instruction
    ///
    /// `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
    ///
    /// 商户为在途异常资金的付款单发起付款指令，指定付款方式和收款方，返回付款状态。模式：服务商。
    ///
    /// Submits an instruction that pays in-transit abnormal funds to a payee and returns the state of the payment. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::abnormal_fund_processing::receipts::receipt_id::transfer_instructions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_instruction_no("1200002")
    ///     .transfer_mode(post::TransferMode::TRANSFER_TO_ORIGINAL_RECEIVE_USER);
    /// let answer = client
    ///     .v3()
    ///     .abnormal_fund_processing()
    ///     .receipts()
    ///     .receipt_id("0100011742874700562078230000")
    ///     .transfer_instructions()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 100 次请求。
    ///
    /// Rate limits: 100 requests a second for each merchant.
    ///
    /// 官方文档 · Official pages: [partner/4015408022](https://pay.weixin.qq.com/doc/v3/partner/4015408022)
    #[doc(alias(
        "发起在途异常资金付款指令",
        "Submit an abnormal fund payment instruction",
        "收付通-个人收款",
        "transfer-instructions",
        "receipts/transfer-instructions"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions")
    }
}

/// 发起在途异常资金付款指令 · Submit an abnormal fund payment instruction
pub mod post {

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
        InstructionTransferMode {
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

    /// 发起在途异常资金付款指令：请求 · Submit an abnormal fund payment instruction: request
    pub struct Request {
        /// 商户侧指令编号（必填） · Merchant instruction number (required)
        pub out_instruction_no: Option<String>,
        /// 付款方式（必填） · Payment method (required)
        pub transfer_mode: TransferMode,
        /// 收款方 · Payee
        pub receiver: Option<Receiver>,
        /// 回调通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户侧指令编号（必填） · Merchant instruction number (required)
        pub fn out_instruction_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_instruction_no = value.into_member();
            self
        }

        /// 付款方式（必填） · Payment method (required)
        pub fn transfer_mode<M>(mut self, value: impl crate::IntoMember<TransferMode, M>) -> Self {
            self.transfer_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 收款方 · Payee
        pub fn receiver<M>(mut self, value: impl crate::IntoMember<Receiver, M>) -> Self {
            self.receiver = value.into_member();
            self
        }

        /// 回调通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 收款方 · Payee
    pub struct Receiver {
        /// 入账用户OpenID · Receiving user openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 商户AppID · Merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 入账商户号 · Receiving merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Receiver {
        /// 入账用户OpenID · Receiving user openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 商户AppID · Merchant app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 入账商户号 · Receiving merchant ID
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }
    }

    /// 发起在途异常资金付款指令：应答 · Submit an abnormal fund payment instruction: answer
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
        pub transfer_mode: InstructionTransferMode,
        /// 收款方 · Payee
        pub receiver: Option<InstructionReceiver>,
        /// 在途异常资金付款指令状态 · Payment instruction status
        pub instruction_state: InstructionState,
        /// 在途异常资金付款单据创建时间 · Abnormal in-transit fund payment creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 入账成功时间 · Credited time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
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

    /// 收款方 · Payee
    #[non_exhaustive]
    pub struct InstructionReceiver {
        /// 入账用户OpenID · Receiving user openid
        pub openid: Option<String>,
        /// 商户AppID · Merchant app ID
        pub appid: Option<String>,
        /// 入账商户号 · Receiving merchant ID
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Receiver);

    message! {
        Request {
            0 => out_instruction_no: Required "out_instruction_no",
            1 => transfer_mode: Required "transfer_mode",
            2 => receiver: Optional "receiver",
            3 => notify_url: Optional "notify_url",
        }
        Receiver {
            0 => openid: Optional "openid",
            1 => appid: Optional "appid",
            2 => mchid: Optional "mchid",
        }
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
            3 => receiver: Optional "receiver",
            4 => instruction_state: Optional "instruction_state",
            5 => create_time: Optional "create_time",
            6 => success_time: Optional "success_time",
            7 => notify_url: Optional "notify_url",
        }
        Commander {
            0 => operator: Optional "operator",
            1 => mchid: Optional "mchid",
        }
        InstructionReceiver {
            0 => openid: Optional "openid",
            1 => appid: Optional "appid",
            2 => mchid: Optional "mchid",
        }
    }
}
