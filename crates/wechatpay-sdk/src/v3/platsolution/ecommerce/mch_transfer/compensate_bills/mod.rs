//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills`

pub mod bill_id;
pub mod out_bill_no;
pub mod pre_transfer;

/// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills`
pub struct CompensateBills {
    pub(crate) node: crate::chain::Node,
}

impl CompensateBills {
    /// `/bill-id`
    #[inline]
    pub fn bill_id(self) -> bill_id::BillId {
        bill_id::BillId { node: self.node }
    }

    /// `/out-bill-no`
    #[inline]
    pub fn out_bill_no(self) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node }
    }

    /// `/pre-transfer`
    #[inline]
    pub fn pre_transfer(self) -> pre_transfer::PreTransfer {
        pre_transfer::PreTransfer { node: self.node }
    }

    /// 请求赔付 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .receiver(
    ///         post::Receiver::new()
    ///             .r#type(post::Type::TRANSACTION_USER)
    ///             .transaction_info(
    ///                 post::TransactionInfo::new()
    ///                     .transaction_id("1217752501201407033233368018")
    ///                     .r#type(post::TransactionInfoType::WXPAY),
    ///             ),
    ///     )
    ///     .out_bill_no("plfk2020042013")
    ///     .amount(10000)
    ///     .transfer_remark("直播违规扣罚")
    ///     .sponsor_mchid("1900001109")
    ///     .transfer_scene_id("1001")
    ///     .user_recv_perception("退货运费补偿");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .compensate_bills()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504175)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/mch-transfer/compensate-bills", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/compensate-bills")
    }
}

/// 请求赔付
pub mod post {
    use crate::message;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::{Type, TransactionInfoType, ReceiverDetail, State, Receiver as ReceiverDetailReceiver, TransactionInfo as ReceiverTransactionInfo};
pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::pre_transfer::post::{Receiver, TransactionInfo};

    /// 请求赔付：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<Receiver>("receiver"),
            message::required::<String>("out_bill_no"),
            message::optional::<crate::Fen>("amount"),
            message::required::<String>("transfer_remark"),
            message::optional::<String>("sponsor_mchid"),
            message::optional::<String>("transfer_scene_id"),
            message::optional::<String>("user_recv_perception"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 收款方信息（必填）
        #[inline]
        pub fn receiver(self, value: Receiver) -> Self {
            Self(self.0.with("receiver", value))
        }

        /// 商户单号（必填）
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_bill_no", value))
        }

        /// 赔付金额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 赔付原因（必填）
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transfer_remark", value))
        }

        /// 出资商户号
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sponsor_mchid", value))
        }

        /// 转账场景ID
        pub fn transfer_scene_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transfer_scene_id", value))
        }

        /// 用户收款感知
        pub fn user_recv_perception(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_recv_perception", value))
        }
    }

    /// 请求赔付：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
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
        /// 出资商户号
        pub sponsor_mchid: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => receiver_detail: "receiver_detail",
            2 => out_bill_no: "out_bill_no",
            3 => amount: "amount",
            4 => transfer_remark: "transfer_remark",
            5 => bill_id: "bill_id",
            6 => state: "state",
            7 => accept_time: "accept_time",
            8 => success_time: "success_time",
            9 => sponsor_mchid: "sponsor_mchid",
        }
    }
}
