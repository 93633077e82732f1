//! `/v3/platsolution/ecommerce/mch-transfer/transfer-bills`

pub mod bill_id;
pub mod out_bill_no;

/// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills`
pub struct TransferBills {
    pub(crate) node: crate::chain::Node,
}

impl TransferBills {
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

    /// 保证金赔付 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::transfer_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .business_type(post::BusinessType::DEPOSIT_COMPENSATION)
    ///     .receiver(
    ///         post::Receiver::new()
    ///             .r#type(post::Type::MERCHANT)
    ///             .mch_info(post::MchInfo::new().mch_id("1900001108").mchid("1900001108")),
    ///     )
    ///     .out_bill_no("plfk2020042013")
    ///     .amount(10000)
    ///     .transfer_remark("直播违规扣罚")
    ///     .receiver_remark("小店XXXX直播违规扣罚");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504198)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/mch-transfer/transfer-bills", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/transfer-bills")
    }
}

/// 保证金赔付
pub mod post {
    use crate::message;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::State;
pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::bill_id::bill_id::get::Type;
pub use crate::v3::platsolution::ecommerce::mch_transfer::transfer_bills::bill_id::bill_id::get::{BusinessType, ReceiverDetail, Receiver as ReceiverDetailReceiver, MchInfo as ReceiverMchInfo};

    /// 保证金赔付：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sp_appid"),
            message::required::<crate::Enumeration<BusinessType>>("business_type"),
            message::required::<Receiver>("receiver"),
            message::required::<String>("out_bill_no"),
            message::optional::<crate::Fen>("amount"),
            message::required::<String>("transfer_remark"),
            message::optional::<String>("receiver_remark"),
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

        /// 业务类型（必填）
        pub fn business_type(self, value: impl Into<crate::Enumeration<BusinessType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BusinessType>>("business_type", value))
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

        /// 收款方备注
        pub fn receiver_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("receiver_remark", value))
        }
    }

    /// 收款方信息
    pub struct Receiver(pub(crate) message::Object);

    impl Receiver {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<Type>>("type"),
            message::optional::<MchInfo>("mch_info"),
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
    }

    /// 转账接收方商户信息
    pub struct MchInfo(pub(crate) message::Object);

    impl MchInfo {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("mch_id"), message::optional::<String>("mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }
    }

    /// 保证金赔付：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 二级商户AppID
        pub sub_appid: Option<String>,
        /// 业务类型
        pub business_type: Option<crate::Enumeration<BusinessType>>,
        /// 转账接收方信息
        pub receiver_detail: Option<ReceiverDetail>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 赔付金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 赔付原因
        pub transfer_remark: Option<String>,
        /// 收款方备注
        pub receiver_remark: Option<String>,
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

    request!(Request, Receiver, MchInfo);

    held!(Receiver, MchInfo);

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => sub_mchid: "sub_mchid",
            2 => sub_appid: "sub_appid",
            3 => business_type: "business_type",
            4 => receiver_detail: "receiver_detail",
            5 => out_bill_no: "out_bill_no",
            6 => amount: "amount",
            7 => transfer_remark: "transfer_remark",
            8 => receiver_remark: "receiver_remark",
            9 => bill_id: "bill_id",
            10 => state: "state",
            11 => accept_time: "accept_time",
            12 => success_time: "success_time",
            13 => sponsor_mchid: "sponsor_mchid",
        }
    }
}
