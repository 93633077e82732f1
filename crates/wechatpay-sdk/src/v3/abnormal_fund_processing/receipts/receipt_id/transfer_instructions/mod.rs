//! `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`

pub mod out_instruction_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
pub struct TransferInstructions(pub(crate) Node);

impl TransferInstructions {
    /// `/{out_instruction_no}`: 商户侧指令编号
    #[inline]
    pub fn out_instruction_no(
        self,
        value: impl Into<String>,
    ) -> out_instruction_no::OutInstructionNo {
        out_instruction_no::OutInstructionNo(self.0.bind("out_instruction_no", value))
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0
            .chain("v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions", rest)
    }
}

/// 发起在途异常资金付款指令
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, held, message,
        optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::abnormal_fund_processing::receipts::receipt_id::transfer_instructions::out_instruction_no::get::{TransferMode, Commander, InstructionState, Operator};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
    );

    enumeration! {
        /// 产品名称
        ProductName {
            C2C = "C2C",
        }
    }

    enumeration! {
        /// 在途异常资金付款状态
        ReceiptState {
            RECEIPT_STATE_PENDING = "RECEIPT_STATE_PENDING",
            RECEIPT_STATE_PROGRESS = "RECEIPT_STATE_PROGRESS",
            RECEIPT_STATE_COMPLETED = "RECEIPT_STATE_COMPLETED",
        }
    }

    enumeration! {
        /// 货币类型
        Currency {
            CNY = "CNY",
        }
    }

    /// 发起在途异常资金付款指令：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_instruction_no"),
            required::<Enumeration<TransferMode>>("transfer_mode"),
            optional::<Receiver>("receiver"),
            optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户侧指令编号（必填）
        pub fn out_instruction_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_instruction_no", value.into()))
        }

        /// 付款方式（必填）
        pub fn transfer_mode(self, value: impl Into<Enumeration<TransferMode>>) -> Self {
            Self(self.0.with::<Enumeration<TransferMode>>("transfer_mode", value.into()))
        }

        /// 收款方
        #[inline]
        pub fn receiver(self, value: Receiver) -> Self {
            Self(self.0.with("receiver", value))
        }

        /// 回调通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    /// 收款方
    #[derive(Clone)]
    pub struct Receiver(pub(crate) Object);

    impl Receiver {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("openid"),
            optional::<String>("appid"),
            optional::<String>("mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 入账用户OpenID
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 商户AppID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 入账商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }
    }

    /// 发起在途异常资金付款指令：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 产品名称
        pub product_name: Option<Enumeration<ProductName>>,
        /// 微信支付在途异常资金付款单号
        pub receipt_id: Option<String>,
        /// 付款金额信息
        pub transfer_amount: Option<TransferAmount>,
        /// 在途异常资金付款状态
        pub receipt_state: Option<Enumeration<ReceiptState>>,
        /// 在途异常资金付款单据创建时间
        pub create_time: Option<Time>,
        /// 在途异常资金付款单据更新时间
        pub last_update_time: Option<String>,
        /// 在途异常资金付款指令信息
        pub instruction: Option<Instruction>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("product_name", &mut self.product_name),
                1 => Named("receipt_id", &mut self.receipt_id),
                2 => Named("transfer_amount", &mut self.transfer_amount),
                3 => Named("receipt_state", &mut self.receipt_state),
                4 => Named("create_time", &mut self.create_time),
                5 => Named("last_update_time", &mut self.last_update_time),
                6 => Named("instruction", &mut self.instruction),
                _ => return None,
            })
        }
    }

    /// 付款金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TransferAmount {
        /// 总金额，单位为分
        pub total: Option<Fen>,
        /// 货币类型
        pub currency: Option<Enumeration<Currency>>,
    }

    impl Message for TransferAmount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total", &mut self.total),
                1 => Named("currency", &mut self.currency),
                _ => return None,
            })
        }
    }

    /// 在途异常资金付款指令信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Instruction {
        /// 商户侧指令编号
        pub out_instruction_no: Option<String>,
        /// 在途异常资金付款指令的发起方
        pub commander: Option<Commander>,
        /// 付款方式
        pub transfer_mode: Option<Enumeration<TransferMode>>,
        /// 收款方
        pub receiver: Option<InstructionReceiver>,
        /// 在途异常资金付款指令状态
        pub instruction_state: Option<Enumeration<InstructionState>>,
        /// 在途异常资金付款单据创建时间
        pub create_time: Option<Time>,
        /// 入账成功时间
        pub success_time: Option<Time>,
        /// 回调通知地址
        pub notify_url: Option<String>,
    }

    impl Message for Instruction {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_instruction_no", &mut self.out_instruction_no),
                1 => Named("commander", &mut self.commander),
                2 => Named("transfer_mode", &mut self.transfer_mode),
                3 => Named("receiver", &mut self.receiver),
                4 => Named("instruction_state", &mut self.instruction_state),
                5 => Named("create_time", &mut self.create_time),
                6 => Named("success_time", &mut self.success_time),
                7 => Named("notify_url", &mut self.notify_url),
                _ => return None,
            })
        }
    }

    /// 收款方
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct InstructionReceiver {
        /// 入账用户OpenID
        pub openid: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 入账商户号
        pub mchid: Option<String>,
    }

    impl Message for InstructionReceiver {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("openid", &mut self.openid),
                1 => Named("appid", &mut self.appid),
                2 => Named("mchid", &mut self.mchid),
                _ => return None,
            })
        }
    }

    request!(Request, Receiver);

    held!(Receiver);

    message!(Response, TransferAmount, Instruction, InstructionReceiver);
}
