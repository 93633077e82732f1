//! `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`

pub mod out_bill_no;

/// `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
pub struct DepositInsurancePremiumsCompensationBills {
    pub(crate) node: crate::chain::Node,
}

impl DepositInsurancePremiumsCompensationBills {
    /// `/{out_bill_no}`: 商户单号
    pub fn out_bill_no(self, value: impl Into<String>) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.bind("out_bill_no", value) }
    }

    /// 发起保证金赔付保司保费 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .receiver(
    ///         post::Receiver::new()
    ///             .r#type(post::Type::MERCHANT)
    ///             .mch_info(post::MchInfo::new().mchid("1900001108"))
    ///             .transaction_info(
    ///                 post::TransactionInfo::new()
    ///                     .transaction_id("1217752501201407033233368018")
    ///                     .r#type(post::TransactionInfoType::WXPAY),
    ///             ),
    ///     )
    ///     .out_bill_no("plfk2020042013")
    ///     .amount(10000)
    ///     .transfer_remark("直播违规扣罚");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .deposit_insurance_premiums_compensation_bills()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014010905)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
        )
    }
}

/// 发起保证金赔付保司保费
pub mod post {
    use crate::message;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::{TransactionInfoType, State};
pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::out_bill_no::get::{Type, ReceiverDetail, Receiver as ReceiverDetailReceiver, MchInfo as ReceiverMchInfo, TransactionInfo as ReceiverTransactionInfo};

    /// 发起保证金赔付保司保费：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sp_appid"),
            message::required::<Receiver>("receiver"),
            message::required::<String>("out_bill_no"),
            message::optional::<crate::Fen>("amount"),
            message::required::<String>("transfer_remark"),
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
    }

    /// 赔付用户信息
    pub struct Receiver(pub(crate) message::Object);

    impl Receiver {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<Type>>("type"),
            message::optional::<MchInfo>("mch_info"),
            message::optional::<TransactionInfo>("transaction_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 转账接收方类型
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 转账接收方商户信息
        #[inline]
        pub fn mch_info(self, value: MchInfo) -> Self {
            Self(self.0.with("mch_info", value))
        }

        /// 赔付单信息
        #[inline]
        pub fn transaction_info(self, value: TransactionInfo) -> Self {
            Self(self.0.with("transaction_info", value))
        }
    }

    /// 转账接收方商户信息
    pub struct MchInfo(pub(crate) message::Object);

    impl MchInfo {
        const MEMBERS: &'static [message::Listed] = &[message::optional::<String>("mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }
    }

    /// 赔付单信息
    pub struct TransactionInfo(pub(crate) message::Object);

    impl TransactionInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("transaction_id"),
            message::required::<crate::Enumeration<TransactionInfoType>>("type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 交易订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 赔付单类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<TransactionInfoType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TransactionInfoType>>("type", value))
        }
    }

    /// 发起保证金赔付保司保费：应答
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

    request!(Request, Receiver, MchInfo, TransactionInfo);

    held!(Receiver, MchInfo, TransactionInfo);

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
