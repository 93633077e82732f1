//! `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
pub struct OutInstructionNo(pub(crate) Node);

impl OutInstructionNo {
    /// 查询在途异常资金付款指令执行结果
    ///
    /// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016636882)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}", rest)
    }
}

/// 查询在途异常资金付款指令执行结果
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}",
    );

    enumeration! {
        /// 付款方式
        TransferMode {
            TRANSFER_TO_ORIGINAL_RECEIVE_USER = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
            TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
            TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
        }
    }

    enumeration! {
        /// 在途异常资金付款指令状态
        InstructionState {
            INSTRUCTION_STATE_PENDING = "INSTRUCTION_STATE_PENDING",
            INSTRUCTION_STATE_IN_PROGRESS = "INSTRUCTION_STATE_IN_PROGRESS",
            INSTRUCTION_STATE_CLOSED = "INSTRUCTION_STATE_CLOSED",
            INSTRUCTION_STATE_SUCCESS = "INSTRUCTION_STATE_SUCCESS",
        }
    }

    enumeration! {
        /// 发起在途异常资金付款请求的角色
        Operator {
            MERCHANT = "MERCHANT",
        }
    }

    /// 查询在途异常资金付款指令执行结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧指令编号
        pub out_instruction_no: Option<String>,
        /// 在途异常资金付款指令的发起方
        pub commander: Option<Commander>,
        /// 付款方式
        pub transfer_mode: Option<Enumeration<TransferMode>>,
        /// 收款方
        pub receiver: Option<Receiver>,
        /// 在途异常资金付款指令状态
        pub instruction_state: Option<Enumeration<InstructionState>>,
        /// 在途异常资金付款指令创建时间
        pub create_time: Option<Time>,
        /// 入账成功时间
        pub success_time: Option<Time>,
        /// 在途异常资金付款指令关闭时间
        pub close_time: Option<String>,
        /// 回调通知地址
        pub notify_url: Option<String>,
        /// 微信支付在途异常资金付款指令执行流水号
        pub instruction_instance_id: Option<String>,
    }

    impl Message for Response {
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
                7 => Named("close_time", &mut self.close_time),
                8 => Named("notify_url", &mut self.notify_url),
                9 => Named("instruction_instance_id", &mut self.instruction_instance_id),
                _ => return None,
            })
        }
    }

    /// 在途异常资金付款指令的发起方
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Commander {
        /// 发起在途异常资金付款请求的角色
        pub operator: Option<Enumeration<Operator>>,
        /// 微信支付商户号
        pub mchid: Option<String>,
    }

    impl Message for Commander {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("operator", &mut self.operator),
                1 => Named("mchid", &mut self.mchid),
                _ => return None,
            })
        }
    }

    /// 收款方
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Receiver {
        /// 入账账户类型
        pub account_type: Option<String>,
        /// 入账用户OpenID
        pub openid: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 入账商户号
        pub mchid: Option<String>,
    }

    impl Message for Receiver {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("account_type", &mut self.account_type),
                1 => Named("openid", &mut self.openid),
                2 => Named("appid", &mut self.appid),
                3 => Named("mchid", &mut self.mchid),
                _ => return None,
            })
        }
    }

    message!(Response, Commander, Receiver);
}
