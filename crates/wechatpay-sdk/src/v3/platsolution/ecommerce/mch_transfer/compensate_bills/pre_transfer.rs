//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`

/// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
pub struct PreTransfer {
    pub(crate) node: crate::chain::Node,
}

impl PreTransfer {
    /// 请求赔付预下单 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::compensate_bills::pre_transfer::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wx8888888888888888")
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
    ///     .user_recv_perception("退货运费补偿")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .compensate_bills()
    ///     .pre_transfer()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504176)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer")
    }
}

/// 请求赔付预下单
pub mod post {
    use crate::message;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::{Type, TransactionInfoType};

    /// 请求赔付预下单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sp_appid"),
            message::required::<Receiver>("receiver"),
            message::required::<String>("out_bill_no"),
            message::optional::<crate::Fen>("amount"),
            message::required::<String>("transfer_remark"),
            message::optional::<String>("sponsor_mchid"),
            message::optional::<String>("transfer_scene_id"),
            message::optional::<String>("user_recv_perception"),
            message::optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
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

        /// 商户回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    /// 收款方信息
    pub struct Receiver(pub(crate) message::Object);

    impl Receiver {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<Type>>("type"),
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

        /// 转账接收方订单信息
        #[inline]
        pub fn transaction_info(self, value: TransactionInfo) -> Self {
            Self(self.0.with("transaction_info", value))
        }
    }

    /// 转账接收方订单信息
    pub struct TransactionInfo(pub(crate) message::Object);

    impl TransactionInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("transaction_id"),
            message::optional::<crate::Enumeration<TransactionInfoType>>("type"),
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

        /// 转账接收方订单类型
        pub fn r#type(self, value: impl Into<crate::Enumeration<TransactionInfoType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TransactionInfoType>>("type", value))
        }
    }

    /// 请求赔付预下单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 微信支付转账单号
        pub bill_id: Option<String>,
        /// 受理时间
        pub accept_time: Option<crate::Time>,
        /// 跳转领取页面的package信息
        pub package_info: Option<String>,
    }

    request!(Request, Receiver, TransactionInfo);

    held!(Receiver, TransactionInfo);

    message! {
        Response {
            0 => out_bill_no: "out_bill_no",
            1 => bill_id: "bill_id",
            2 => accept_time: "accept_time",
            3 => package_info: "package_info",
        }
    }
}
