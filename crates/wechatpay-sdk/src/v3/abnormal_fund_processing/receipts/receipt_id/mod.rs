//! `/v3/abnormal-fund-processing/receipts/{receipt_id}`

pub mod transfer_instructions;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/abnormal-fund-processing/receipts/{receipt_id}`
pub struct ReceiptId(pub(crate) Node);

impl ReceiptId {
    /// `/transfer-instructions`
    #[inline]
    pub fn transfer_instructions(self) -> transfer_instructions::TransferInstructions {
        transfer_instructions::TransferInstructions(self.0)
    }

    /// 查询在途异常资金付款结果
    ///
    /// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015408031)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/abnormal-fund-processing/receipts/{receipt_id}", rest)
    }
}

/// 查询在途异常资金付款结果
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::abnormal_fund_processing::receipts::receipt_id::transfer_instructions::out_instruction_no::get::{Commander, Operator};
pub use crate::v3::abnormal_fund_processing::receipts::receipt_id::transfer_instructions::post::{ProductName, TransferAmount, ReceiptState, Currency};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/abnormal-fund-processing/receipts/{receipt_id}");

    enumeration! {
        /// 付款方式
        TransferMode {
            TRANSFER_TO_ORIGINAL_RECEIVE_USER = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        }
    }

    /// 查询在途异常资金付款结果：应答
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
        /// 入账成功时间
        pub success_time: Option<Time>,
        /// 商户AppID
        pub appid: Option<Vec<String>>,
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
                3 => Named("success_time", &mut self.success_time),
                4 => Named("appid", &mut self.appid),
                5 => Named("notify_url", &mut self.notify_url),
                _ => return None,
            })
        }
    }

    message!(Response, Instruction);
}
