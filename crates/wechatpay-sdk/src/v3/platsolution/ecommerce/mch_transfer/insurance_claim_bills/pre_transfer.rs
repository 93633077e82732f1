//! `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
pub struct PreTransfer(pub(crate) Node);

impl PreTransfer {
    /// 请求保险理赔预下单 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::pre_transfer::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900001109")
    ///     .receiver(
    ///         post::Receiver::new()
    ///             .r#type(post::Type::MERCHANT)
    ///             .transaction_info(
    ///                 post::TransactionInfo::new()
    ///                     .transaction_id("1217752501201407033233368018")
    ///                     .r#type(post::TransactionInfoType::WXPAY),
    ///             ),
    ///     )
    ///     .out_bill_no("plfk2020042013")
    ///     .amount(10000)
    ///     .transfer_remark("直播违规扣罚")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .insurance_claim_bills()
    ///     .pre_transfer()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504185)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
            rest,
        )
    }
}

/// 请求保险理赔预下单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, held, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::TransactionInfoType;
pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::pre_transfer::post::TransactionInfo;
pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::bill_id::bill_id::get::Type;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
    )
    .numbered_by("out_bill_no");

    /// 请求保险理赔预下单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("sub_mchid"),
            required::<Receiver>("receiver"),
            required::<String>("out_bill_no"),
            optional::<Fen>("amount"),
            required::<String>("transfer_remark"),
            optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 收款方信息（必填）
        #[inline]
        pub fn receiver(self, value: Receiver) -> Self {
            Self(self.0.with("receiver", value))
        }

        /// 商户单号（必填）
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_bill_no", value.into()))
        }

        /// 赔付金额，单位为分
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 赔付原因（必填）
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transfer_remark", value.into()))
        }

        /// 商户回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    /// 收款方信息
    #[derive(Clone)]
    pub struct Receiver(pub(crate) Object);

    impl Receiver {
        const MEMBERS: &'static [Listed] = &[
            optional::<Enumeration<Type>>("type"),
            optional::<TransactionInfo>("transaction_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 转账接收方类型
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }

        /// 转账接收方订单信息
        #[inline]
        pub fn transaction_info(self, value: TransactionInfo) -> Self {
            Self(self.0.with("transaction_info", value))
        }
    }

    /// 请求保险理赔预下单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 微信支付转账单号
        pub bill_id: Option<String>,
        /// 受理时间
        pub accept_time: Option<String>,
        /// 跳转领取页面的package信息
        pub package_info: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("out_bill_no", &mut self.out_bill_no),
                2 => Named("bill_id", &mut self.bill_id),
                3 => Named("accept_time", &mut self.accept_time),
                4 => Named("package_info", &mut self.package_info),
                _ => return None,
            })
        }
    }

    request!(Request, Receiver);

    held!(Receiver);

    message!(Response);
}
