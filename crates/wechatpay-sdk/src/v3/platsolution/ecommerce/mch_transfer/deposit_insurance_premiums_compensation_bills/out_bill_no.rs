//! `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`

/// `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`
pub struct OutBillNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBillNo {
    /// 查询保证金赔付保司保费结果（按商户赔付单号） (partner)
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .deposit_insurance_premiums_compensation_bills()
    ///     .out_bill_no("plfk2020042013")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014010920)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}")
    }
}

/// 查询保证金赔付保司保费结果（按商户赔付单号）
pub mod get {

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::{State, CloseInfo};

    enumeration! {
        /// 转账接收方类型
        Type {
            MERCHANT = "MERCHANT",
        }
    }

    /// 查询保证金赔付保司保费结果（按商户赔付单号）：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 二级商户AppID
        pub sub_appid: Option<String>,
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
        /// 转账接收方类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 转账接收方商户信息
        pub mch_info: Option<MchInfo>,
        /// 赔付单信息
        pub transaction_info: Option<TransactionInfo>,
    }

    /// 转账接收方商户信息
    #[non_exhaustive]
    pub struct MchInfo {
        /// 商户号
        pub mchid: Option<String>,
    }

    /// 赔付单信息
    #[non_exhaustive]
    pub struct TransactionInfo {
        /// 交易订单号
        pub transaction_id: Option<String>,
    }

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => sub_mchid: "sub_mchid",
            2 => sub_appid: "sub_appid",
            3 => receiver_detail: "receiver_detail",
            4 => out_bill_no: "out_bill_no",
            5 => amount: "amount",
            6 => transfer_remark: "transfer_remark",
            7 => bill_id: "bill_id",
            8 => state: "state",
            9 => accept_time: "accept_time",
            10 => success_time: "success_time",
            11 => close_info: "close_info",
            12 => sponsor_mchid: "sponsor_mchid",
        }
        ReceiverDetail {
            0 => receiver: "receiver",
        }
        Receiver {
            0 => r#type: "type",
            1 => mch_info: "mch_info",
            2 => transaction_info: "transaction_info",
        }
        MchInfo {
            0 => mchid: "mchid",
        }
        TransactionInfo {
            0 => transaction_id: "transaction_id",
        }
    }
}
