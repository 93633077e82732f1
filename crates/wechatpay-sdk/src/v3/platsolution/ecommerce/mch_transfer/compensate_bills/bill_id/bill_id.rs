//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`
pub struct BillId(pub(crate) Node);

impl BillId {
    /// 查询赔付结果（按微信支付赔付单号） (partner)
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .compensate_bills()
    ///     .bill_id()
    ///     .bill_id("1330000071100999991182020050700019480001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504179)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}",
            rest,
        )
    }
}

/// 查询赔付结果（按微信支付赔付单号）
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}",
    );

    enumeration! {
        /// 赔付状态
        State {
            ACCEPTED = "ACCEPTED",
            SUCCESS = "SUCCESS",
            CLOSED = "CLOSED",
            WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
            CANCELING = "CANCELING",
            CANCELLED = "CANCELLED",
        }
    }

    enumeration! {
        /// 转账接收方类型
        Type {
            TRANSACTION_USER = "TRANSACTION_USER",
        }
    }

    enumeration! {
        /// 转账接收方订单类型
        TransactionInfoType {
            WXPAY = "WXPAY",
            WXVALUE = "WXVALUE",
        }
    }

    /// 查询赔付结果（按微信支付赔付单号）：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
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
                1 => Named("receiver_detail", &mut self.receiver_detail),
                2 => Named("out_bill_no", &mut self.out_bill_no),
                3 => Named("amount", &mut self.amount),
                4 => Named("transfer_remark", &mut self.transfer_remark),
                5 => Named("bill_id", &mut self.bill_id),
                6 => Named("state", &mut self.state),
                7 => Named("accept_time", &mut self.accept_time),
                8 => Named("success_time", &mut self.success_time),
                9 => Named("close_info", &mut self.close_info),
                10 => Named("sponsor_mchid", &mut self.sponsor_mchid),
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

    /// 关单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CloseInfo {
        /// 关单时间
        pub close_time: Option<String>,
        /// 关单原因
        pub close_reason: Option<String>,
    }

    impl Message for CloseInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("close_time", &mut self.close_time),
                1 => Named("close_reason", &mut self.close_reason),
                _ => return None,
            })
        }
    }

    /// 转账接收者信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Receiver {
        /// 转账接收方类型
        pub r#type: Option<Enumeration<Type>>,
        /// 转账接收方订单信息
        pub transaction_info: Option<TransactionInfo>,
    }

    impl Message for Receiver {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("transaction_info", &mut self.transaction_info),
                _ => return None,
            })
        }
    }

    /// 转账接收方订单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TransactionInfo {
        /// 交易订单号
        pub transaction_id: Option<String>,
        /// 转账接收方订单类型
        pub r#type: Option<Enumeration<TransactionInfoType>>,
    }

    impl Message for TransactionInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("transaction_id", &mut self.transaction_id),
                1 => Named("type", &mut self.r#type),
                _ => return None,
            })
        }
    }

    message!(Response, ReceiverDetail, CloseInfo, Receiver, TransactionInfo);
}
