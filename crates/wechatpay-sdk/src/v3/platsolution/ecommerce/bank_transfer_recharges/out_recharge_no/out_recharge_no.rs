//! `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
pub struct OutRechargeNo(pub(crate) Node);

impl OutRechargeNo {
    /// 查询银行转账充值结果 (partner)
    ///
    /// `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .bank_transfer_recharges()
    ///     .out_recharge_no()
    ///     .out_recharge_no("cz202407181234")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
            rest,
        )
    }
}

/// 查询银行转账充值结果
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::bank_transfer_recharges::apply::post::AccountType;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
    );

    enumeration! {
        /// 充值状态
        RechargeState {
            SUCCESS = "SUCCESS",
            RECHARGING = "RECHARGING",
            CLOSED = "CLOSED",
        }
    }

    enumeration! {
        /// 充值场景
        RechargeScene {
            ECOMMERCE_BANK_TRANSFER = "ECOMMERCE_BANK_TRANSFER",
        }
    }

    /// 查询银行转账充值结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 充值商户号
        pub mchid: Option<String>,
        /// 微信支付充值单号
        pub recharge_id: Option<String>,
        /// 商户充值单号
        pub out_recharge_no: Option<String>,
        /// 充值入账账户
        pub account_type: Option<Enumeration<AccountType>>,
        /// 充值状态
        pub recharge_state: Option<Enumeration<RechargeState>>,
        /// 充值场景
        pub recharge_scene: Option<Enumeration<RechargeScene>>,
        /// 充值状态描述
        pub recharge_state_desc: Option<String>,
        /// 充值金额
        pub recharge_amount: Option<RechargeAmount>,
        /// 转账充值的付款信息
        pub bank_transfer_info: Option<BankTransferInfo>,
        /// 受理充值时间
        pub accept_time: Option<String>,
        /// 充值成功时间
        pub success_time: Option<Time>,
        /// 关闭充值时间
        pub close_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("recharge_id", &mut self.recharge_id),
                2 => Named("out_recharge_no", &mut self.out_recharge_no),
                3 => Named("account_type", &mut self.account_type),
                4 => Named("recharge_state", &mut self.recharge_state),
                5 => Named("recharge_scene", &mut self.recharge_scene),
                6 => Named("recharge_state_desc", &mut self.recharge_state_desc),
                7 => Named("recharge_amount", &mut self.recharge_amount),
                8 => Named("bank_transfer_info", &mut self.bank_transfer_info),
                9 => Named("accept_time", &mut self.accept_time),
                10 => Named("success_time", &mut self.success_time),
                11 => Named("close_time", &mut self.close_time),
                _ => return None,
            })
        }
    }

    /// 充值金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RechargeAmount {
        /// 总金额，单位为分
        pub amount: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    impl Message for RechargeAmount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("amount", &mut self.amount),
                1 => Named("currency", &mut self.currency),
                _ => return None,
            })
        }
    }

    /// 转账充值的付款信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BankTransferInfo {
        /// 转账充值附言
        pub memo: Option<String>,
        /// 银行转账退回时间
        pub return_time: Option<String>,
        /// 银行转账退回原因
        pub return_reason: Option<String>,
        /// 开户银行名称
        pub bank_name: Option<String>,
        /// 银行卡号后四位
        pub bank_card_tail: Option<String>,
    }

    impl Message for BankTransferInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("memo", &mut self.memo),
                1 => Named("return_time", &mut self.return_time),
                2 => Named("return_reason", &mut self.return_reason),
                3 => Named("bank_name", &mut self.bank_name),
                4 => Named("bank_card_tail", &mut self.bank_card_tail),
                _ => return None,
            })
        }
    }

    message!(Response, RechargeAmount, BankTransferInfo);
}
