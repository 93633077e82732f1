//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
#[derive(Clone, Debug)]
pub struct PreTransfer(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer", rest)
    }
}

/// 请求赔付预下单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::{Type, TransactionInfoType};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer",
    )
    .numbered_by("out_bill_no");

    /// 请求赔付预下单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公众账号ID
        pub sp_appid: Option<String>,
        /// 收款方信息
        pub receiver: Required<Receiver>,
        /// 商户单号
        pub out_bill_no: Required<String>,
        /// 赔付金额，单位为分
        pub amount: Option<Fen>,
        /// 赔付原因
        pub transfer_remark: Required<String>,
        /// 出资商户号
        pub sponsor_mchid: Option<String>,
        /// 转账场景ID
        pub transfer_scene_id: Option<String>,
        /// 用户收款感知
        pub user_recv_perception: Option<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号ID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
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

        /// 出资商户号
        #[inline]
        pub fn sponsor_mchid(mut self, value: impl Into<String>) -> Self {
            self.sponsor_mchid = Some(value.into());
            self
        }

        /// 转账场景ID
        #[inline]
        pub fn transfer_scene_id(mut self, value: impl Into<String>) -> Self {
            self.transfer_scene_id = Some(value.into());
            self
        }

        /// 用户收款感知
        #[inline]
        pub fn user_recv_perception(mut self, value: impl Into<String>) -> Self {
            self.user_recv_perception = Some(value.into());
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
                ("sp_appid", &mut self.sp_appid),
                ("receiver", &mut self.receiver),
                ("out_bill_no", &mut self.out_bill_no),
                ("amount", &mut self.amount),
                ("transfer_remark", &mut self.transfer_remark),
                ("sponsor_mchid", &mut self.sponsor_mchid),
                ("transfer_scene_id", &mut self.transfer_scene_id),
                ("user_recv_perception", &mut self.user_recv_perception),
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

    /// 转账接收方订单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TransactionInfo {
        /// 交易订单号
        pub transaction_id: Required<String>,
        /// 转账接收方订单类型
        pub r#type: Option<Enumeration<TransactionInfoType>>,
    }

    impl TransactionInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 交易订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Required::set(value.into());
            self
        }

        /// 转账接收方订单类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<TransactionInfoType>>) -> Self {
            self.r#type = Some(value.into());
            self
        }
    }

    impl Message for TransactionInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("transaction_id", &mut self.transaction_id), ("type", &mut self.r#type)]);
        }
    }

    /// 请求赔付预下单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
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
                ("out_bill_no", &mut self.out_bill_no),
                ("bill_id", &mut self.bill_id),
                ("accept_time", &mut self.accept_time),
                ("package_info", &mut self.package_info),
            ]);
        }
    }

    message!(Request, Receiver, TransactionInfo, Response);
}
