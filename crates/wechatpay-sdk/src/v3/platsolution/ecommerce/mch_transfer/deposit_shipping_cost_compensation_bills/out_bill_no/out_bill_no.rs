//! `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`
pub struct OutBillNo(pub(crate) Node);

impl OutBillNo {
    /// 查询保证金售后赔付运费结果（按商户赔付单号） (partner)
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::deposit_shipping_cost_compensation_bills::out_bill_no::out_bill_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900001109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .deposit_shipping_cost_compensation_bills()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504203)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}", rest)
    }
}

/// 查询保证金售后赔付运费结果（按商户赔付单号）
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::{State, CloseInfo, TransactionInfo, TransactionInfoType as Type};
pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::bill_id::bill_id::get::Request;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}",
    );

    /// 查询保证金售后赔付运费结果（按商户赔付单号）：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 转账接收方信息
        pub receiver_detail: Option<ReceiverDetail>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 赔付金额，单位为分
        pub amount: Option<Fen>,
        /// 赔付原因
        pub transfer_remark: Option<String>,
        /// 微信支付转账单号
        pub bill_id: Option<String>,
        /// 赔付状态
        pub state: Option<Enumeration<State>>,
        /// 受理时间
        pub accept_time: Option<String>,
        /// 成功时间
        pub success_time: Option<Time>,
        /// 关单信息
        pub close_info: Option<CloseInfo>,
        /// 出资商户号
        pub sponsor_mchid: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("receiver_detail", &mut self.receiver_detail),
                3 => Named("out_bill_no", &mut self.out_bill_no),
                4 => Named("amount", &mut self.amount),
                5 => Named("transfer_remark", &mut self.transfer_remark),
                6 => Named("bill_id", &mut self.bill_id),
                7 => Named("state", &mut self.state),
                8 => Named("accept_time", &mut self.accept_time),
                9 => Named("success_time", &mut self.success_time),
                10 => Named("close_info", &mut self.close_info),
                11 => Named("sponsor_mchid", &mut self.sponsor_mchid),
                _ => return None,
            })
        }
    }

    /// 转账接收方信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ReceiverDetail {
        /// 转账接收者信息
        pub receiver: Option<Receiver>,
    }

    impl Message for ReceiverDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("receiver", &mut self.receiver),
                _ => return None,
            })
        }
    }

    /// 转账接收者信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Receiver {
        /// 转账接收方订单信息
        pub transaction_info: Option<TransactionInfo>,
        /// 转账接收方用户
        pub user_info: Option<UserInfo>,
    }

    impl Message for Receiver {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("transaction_info", &mut self.transaction_info),
                1 => Named("user_info", &mut self.user_info),
                _ => return None,
            })
        }
    }

    /// 转账接收方用户
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UserInfo {
        /// 转账接收方用户 openid
        pub sp_openid: Option<String>,
    }

    impl Message for UserInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_openid", &mut self.sp_openid),
                _ => return None,
            })
        }
    }

    message!(Response, ReceiverDetail, Receiver, UserInfo);
}
