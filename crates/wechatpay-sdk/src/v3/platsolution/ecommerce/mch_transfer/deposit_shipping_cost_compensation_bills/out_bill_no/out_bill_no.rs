//! `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`

/// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`
pub struct OutBillNo {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}")
    }
}

/// 查询保证金售后赔付运费结果（按商户赔付单号）
pub mod get {

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::{State, CloseInfo, TransactionInfo, TransactionInfoType as Type};
pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::bill_id::bill_id::get::Request;

    /// 查询保证金售后赔付运费结果（按商户赔付单号）：应答
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
        pub amount: Option<crate::Fen>,
        /// 赔付原因
        pub transfer_remark: Option<String>,
        /// 微信支付转账单号
        pub bill_id: Option<String>,
        /// 赔付状态
        pub state: Option<crate::Enumeration<State>>,
        /// 受理时间
        pub accept_time: Option<crate::Time>,
        /// 成功时间
        pub success_time: Option<crate::Time>,
        /// 关单信息
        pub close_info: Option<CloseInfo>,
        /// 出资商户号
        pub sponsor_mchid: Option<String>,
    }

    /// 转账接收方信息
    #[non_exhaustive]
    pub struct ReceiverDetail {
        /// 转账接收者信息
        pub receiver: Option<Receiver>,
    }

    /// 转账接收者信息
    #[non_exhaustive]
    pub struct Receiver {
        /// 转账接收方订单信息
        pub transaction_info: Option<TransactionInfo>,
        /// 转账接收方用户
        pub user_info: Option<UserInfo>,
    }

    /// 转账接收方用户
    #[non_exhaustive]
    pub struct UserInfo {
        /// 转账接收方用户 openid
        pub sp_openid: Option<String>,
    }

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => sub_mchid: "sub_mchid",
            2 => receiver_detail: "receiver_detail",
            3 => out_bill_no: "out_bill_no",
            4 => amount: "amount",
            5 => transfer_remark: "transfer_remark",
            6 => bill_id: "bill_id",
            7 => state: "state",
            8 => accept_time: "accept_time",
            9 => success_time: "success_time",
            10 => close_info: "close_info",
            11 => sponsor_mchid: "sponsor_mchid",
        }
        ReceiverDetail {
            0 => receiver: "receiver",
        }
        Receiver {
            0 => transaction_info: "transaction_info",
            1 => user_info: "user_info",
        }
        UserInfo {
            0 => sp_openid: "sp_openid",
        }
    }
}
