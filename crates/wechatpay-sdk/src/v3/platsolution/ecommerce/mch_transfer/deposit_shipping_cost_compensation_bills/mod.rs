//! `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`

pub mod out_bill_no;

/// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`
pub struct DepositShippingCostCompensationBills {
    pub(crate) node: crate::chain::Node,
}

impl DepositShippingCostCompensationBills {
    /// `/out-bill-no`
    #[inline]
    pub fn out_bill_no(self) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node }
    }

    /// 发起保证金赔付用户运费 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::deposit_shipping_cost_compensation_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .receiver(
    ///         post::Receiver::new()
    ///             .transaction_info(
    ///                 post::TransactionInfo::new()
    ///                     .transaction_id("1217752501201407033233368018")
    ///                     .r#type(post::Type::WXPAY),
    ///             )
    ///             .user_info(post::UserInfo::new().sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")),
    ///     )
    ///     .out_bill_no("plfk2020042013")
    ///     .amount(10000)
    ///     .transfer_remark("直播违规扣罚")
    ///     .transfer_scene_id("1001")
    ///     .user_recv_perception("退货运费补偿");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .deposit_shipping_cost_compensation_bills()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504202)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills",
        )
    }
}

/// 发起保证金赔付用户运费
pub mod post {
    use crate::message;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::{TransactionInfoType as Type, State, TransactionInfo as ReceiverTransactionInfo};
pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::pre_transfer::post::TransactionInfo;
pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_shipping_cost_compensation_bills::out_bill_no::out_bill_no::get::{ReceiverDetail, Receiver as ReceiverDetailReceiver, UserInfo as ReceiverUserInfo};

    /// 发起保证金赔付用户运费：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sp_appid"),
            message::required::<Receiver>("receiver"),
            message::required::<String>("out_bill_no"),
            message::optional::<crate::Fen>("amount"),
            message::required::<String>("transfer_remark"),
            message::optional::<String>("transfer_scene_id"),
            message::optional::<String>("user_recv_perception"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 公众账号ID
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 赔付用户信息（必填）
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

        /// 转账场景ID
        pub fn transfer_scene_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transfer_scene_id", value))
        }

        /// 用户收款感知
        pub fn user_recv_perception(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_recv_perception", value))
        }
    }

    /// 赔付用户信息
    pub struct Receiver(pub(crate) message::Object);

    impl Receiver {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<TransactionInfo>("transaction_info"),
            message::optional::<UserInfo>("user_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 转账接收方订单信息
        #[inline]
        pub fn transaction_info(self, value: TransactionInfo) -> Self {
            Self(self.0.with("transaction_info", value))
        }

        /// 转账接收方用户
        #[inline]
        pub fn user_info(self, value: UserInfo) -> Self {
            Self(self.0.with("user_info", value))
        }
    }

    /// 转账接收方用户
    pub struct UserInfo(pub(crate) message::Object);

    impl UserInfo {
        const MEMBERS: &'static [message::Listed] = &[message::optional::<String>("sp_openid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 转账接收方用户 openid
        pub fn sp_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_openid", value))
        }
    }

    /// 发起保证金赔付用户运费：应答
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
        /// 出资商户号
        pub sponsor_mchid: Option<String>,
    }

    request!(Request, Receiver, UserInfo);

    held!(Receiver, UserInfo);

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
            11 => sponsor_mchid: "sponsor_mchid",
        }
    }
}
