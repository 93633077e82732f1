//! `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
#[derive(Clone, Debug)]
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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Enumeration, Fen, Members, Message, Required, message};
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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 收款方信息
        pub receiver: Required<Receiver>,
        /// 商户单号
        pub out_bill_no: Required<String>,
        /// 赔付金额，单位为分
        pub amount: Option<Fen>,
        /// 赔付原因
        pub transfer_remark: Required<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 收款方信息
        #[inline]
        pub fn receiver(mut self, value: Receiver) -> Self {
            self.receiver = Required::set(value);
            self
        }

        /// 商户单号
        #[inline]
        pub fn out_bill_no(mut self, value: impl Into<String>) -> Self {
            self.out_bill_no = Required::set(value.into());
            self
        }

        /// 赔付金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// 赔付原因
        #[inline]
        pub fn transfer_remark(mut self, value: impl Into<String>) -> Self {
            self.transfer_remark = Required::set(value.into());
            self
        }

        /// 商户回调地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("receiver", &mut self.receiver),
                ("out_bill_no", &mut self.out_bill_no),
                ("amount", &mut self.amount),
                ("transfer_remark", &mut self.transfer_remark),
                ("notify_url", &mut self.notify_url),
            ]);
        }
    }

    /// 收款方信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Receiver {
        /// 转账接收方类型
        pub r#type: Option<Enumeration<Type>>,
        /// 转账接收方订单信息
        pub transaction_info: Option<TransactionInfo>,
    }

    impl Receiver {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 转账接收方类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// 转账接收方订单信息
        #[inline]
        pub fn transaction_info(mut self, value: TransactionInfo) -> Self {
            self.transaction_info = Some(value);
            self
        }
    }

    impl Message for Receiver {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("transaction_info", &mut self.transaction_info),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("out_bill_no", &mut self.out_bill_no),
                ("bill_id", &mut self.bill_id),
                ("accept_time", &mut self.accept_time),
                ("package_info", &mut self.package_info),
            ]);
        }
    }

    message!(Request, Receiver, Response);
}
