//! `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`

pub mod out_instruction_no;

/// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
pub struct TransferInstructions {
    pub(crate) node: crate::chain::Node,
}

impl TransferInstructions {
    /// `/{out_instruction_no}`: 商户侧指令编号
    pub fn out_instruction_no(
        self,
        value: impl Into<String>,
    ) -> out_instruction_no::OutInstructionNo {
        out_instruction_no::OutInstructionNo { node: self.node.bind("out_instruction_no", value) }
    }

    /// 发起在途异常资金付款指令
    ///
    /// `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::abnormal_fund_processing::receipts::receipt_id::transfer_instructions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_instruction_no("1200002")
    ///     .transfer_mode(post::TransferMode::TRANSFER_TO_ORIGINAL_RECEIVE_USER)
    ///     .receiver(
    ///         post::Receiver::new()
    ///             .openid("eoCuiA7RW33Tc3jtz_5CNLegC9kN0")
    ///             .appid("wxf636efh567hg4356")
    ///             .mchid("1900001108"),
    ///     )
    ///     .notify_url("https://weixin.qq.com");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015408022)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions")
    }
}

/// 发起在途异常资金付款指令
pub mod post {
    use crate::message;

    pub use crate::shared::v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_out_instruction_no_get::{Commander, Operator};
pub use crate::shared::v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_post::{ProductName, TransferAmount, ReceiptState};
pub use crate::shared::v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_post_currency::Currency;
pub use crate::v3::abnormal_fund_processing::receipts::receipt_id::transfer_instructions::out_instruction_no::get::{TransferMode, InstructionState};

    /// 发起在途异常资金付款指令：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_instruction_no"),
            message::required::<crate::Enumeration<TransferMode>>("transfer_mode"),
            message::optional::<Receiver>("receiver"),
            message::optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户侧指令编号（必填）
        pub fn out_instruction_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_instruction_no", value))
        }

        /// 付款方式（必填）
        pub fn transfer_mode(self, value: impl Into<crate::Enumeration<TransferMode>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TransferMode>>("transfer_mode", value))
        }

        /// 收款方
        #[inline]
        pub fn receiver(self, value: Receiver) -> Self {
            Self(self.0.with("receiver", value))
        }

        /// 回调通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    /// 收款方
    pub struct Receiver(pub(crate) message::Object);

    impl Receiver {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("openid"),
            message::optional::<String>("appid"),
            message::optional::<String>("mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 入账用户OpenID
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 商户AppID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 入账商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }
    }

    /// 发起在途异常资金付款指令：应答
    #[non_exhaustive]
    pub struct Response {
        /// 产品名称
        pub product_name: Option<crate::Enumeration<ProductName>>,
        /// 微信支付在途异常资金付款单号
        pub receipt_id: Option<String>,
        /// 付款金额信息
        pub transfer_amount: Option<TransferAmount>,
        /// 在途异常资金付款状态
        pub receipt_state: Option<crate::Enumeration<ReceiptState>>,
        /// 在途异常资金付款单据创建时间
        pub create_time: Option<crate::Time>,
        /// 在途异常资金付款单据更新时间
        pub last_update_time: Option<crate::Time>,
        /// 在途异常资金付款指令信息
        pub instruction: Option<Instruction>,
    }

    /// 在途异常资金付款指令信息
    #[non_exhaustive]
    pub struct Instruction {
        /// 商户侧指令编号
        pub out_instruction_no: Option<String>,
        /// 在途异常资金付款指令的发起方
        pub commander: Option<Commander>,
        /// 付款方式
        pub transfer_mode: Option<crate::Enumeration<TransferMode>>,
        /// 收款方
        pub receiver: Option<InstructionReceiver>,
        /// 在途异常资金付款指令状态
        pub instruction_state: Option<crate::Enumeration<InstructionState>>,
        /// 在途异常资金付款单据创建时间
        pub create_time: Option<crate::Time>,
        /// 入账成功时间
        pub success_time: Option<crate::Time>,
        /// 回调通知地址
        pub notify_url: Option<String>,
    }

    /// 收款方
    #[non_exhaustive]
    pub struct InstructionReceiver {
        /// 入账用户OpenID
        pub openid: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 入账商户号
        pub mchid: Option<String>,
    }

    request!(Request, Receiver);

    held!(Receiver);

    message! {
        Response {
            0 => product_name: "product_name",
            1 => receipt_id: "receipt_id",
            2 => transfer_amount: "transfer_amount",
            3 => receipt_state: "receipt_state",
            4 => create_time: "create_time",
            5 => last_update_time: "last_update_time",
            6 => instruction: "instruction",
        }
        Instruction {
            0 => out_instruction_no: "out_instruction_no",
            1 => commander: "commander",
            2 => transfer_mode: "transfer_mode",
            3 => receiver: "receiver",
            4 => instruction_state: "instruction_state",
            5 => create_time: "create_time",
            6 => success_time: "success_time",
            7 => notify_url: "notify_url",
        }
        InstructionReceiver {
            0 => openid: "openid",
            1 => appid: "appid",
            2 => mchid: "mchid",
        }
    }
}
