//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders`

pub mod settle_batch_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/settle/prepay-settle-orders`
#[derive(Clone, Debug)]
pub struct PrepaySettleOrders(pub(crate) Node);

impl PrepaySettleOrders {
    /// `/{settle_batch_no}`: 微信支付结算批次单号
    #[inline]
    pub fn settle_batch_no(self, value: impl Into<String>) -> settle_batch_no::SettleBatchNo {
        settle_batch_no::SettleBatchNo(self.0.bind("settle_batch_no", value))
    }

    /// 个人收款-申请批量结算
    ///
    /// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::settle::prepay_settle_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("WXA12368855126622")
    ///     .out_settle_batch_no("1236698745558870")
    ///     .individual_auth_id("256322110225")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .description("共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元")
    ///     .trade_scenario(post::TradeScenario::RECOMMERCE)
    ///     .settle_info_list(vec![
    ///         post::SettleInfoList::new()
    ///             .out_settle_no("12369666555136622")
    ///             .transaction_id("4207752501201407033233368018")
    ///             .settle_detail_info_list(vec![
    ///                 post::SettleDetailInfoList::new()
    ///                     .out_settle_detail_no("123688556699666554")
    ///                     .settle_type("RECEIVE")
    ///                     .receiver_type("MERCHANT")
    ///                     .receiver_account("1234567890")
    ///                     .amount(post::Amount::new().amount(11000).currency("CNY")),
    ///             ]),
    ///     ])
    ///     .receive_type_template_id(0);
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .settle()
    ///     .prepay_settle_orders()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012649847)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/settle/prepay-settle-orders", rest)
    }
}

/// 个人收款-申请批量结算
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::settle::prepay_settle_orders::settle_batch_no::get::TradeScenario;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/platsolution/ecommerce/settle/prepay-settle-orders");

    /// 个人收款-申请批量结算：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 发起方AppID
        pub appid: Required<String>,
        /// 商户结算批次单号
        pub out_settle_batch_no: Required<String>,
        /// 商品单个人收款方受理授权ID
        pub individual_auth_id: Required<String>,
        /// 通知地址
        pub notify_url: Required<String>,
        /// 收款方描述
        pub description: Required<String>,
        /// 交易场景
        pub trade_scenario: Required<Enumeration<TradeScenario>>,
        /// 结算信息列表
        pub settle_info_list: Required<Vec<SettleInfoList>>,
        /// 收款类型模板ID，已知取值：`1`、`2`
        pub receive_type_template_id: Option<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 发起方AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户结算批次单号
        #[inline]
        pub fn out_settle_batch_no(mut self, value: impl Into<String>) -> Self {
            self.out_settle_batch_no = Required::set(value.into());
            self
        }

        /// 商品单个人收款方受理授权ID
        #[inline]
        pub fn individual_auth_id(mut self, value: impl Into<String>) -> Self {
            self.individual_auth_id = Required::set(value.into());
            self
        }

        /// 通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 收款方描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 交易场景
        #[inline]
        pub fn trade_scenario(mut self, value: impl Into<Enumeration<TradeScenario>>) -> Self {
            self.trade_scenario = Required::set(value.into());
            self
        }

        /// 结算信息列表
        #[inline]
        pub fn settle_info_list(mut self, value: Vec<SettleInfoList>) -> Self {
            self.settle_info_list = Required::set(value);
            self
        }

        /// 收款类型模板ID，已知取值：`1`、`2`
        #[inline]
        pub fn receive_type_template_id(mut self, value: i64) -> Self {
            self.receive_type_template_id = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("out_settle_batch_no", &mut self.out_settle_batch_no),
                ("individual_auth_id", &mut self.individual_auth_id),
                ("notify_url", &mut self.notify_url),
                ("description", &mut self.description),
                ("trade_scenario", &mut self.trade_scenario),
                ("settle_info_list", &mut self.settle_info_list),
                ("receive_type_template_id", &mut self.receive_type_template_id),
            ]);
        }
    }

    /// 结算信息列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SettleInfoList {
        /// 商户结算单号
        pub out_settle_no: Required<String>,
        /// 微信支付订单号
        pub transaction_id: Required<String>,
        /// 结算明细单列表
        pub settle_detail_info_list: Required<Vec<SettleDetailInfoList>>,
    }

    impl SettleInfoList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户结算单号
        #[inline]
        pub fn out_settle_no(mut self, value: impl Into<String>) -> Self {
            self.out_settle_no = Required::set(value.into());
            self
        }

        /// 微信支付订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Required::set(value.into());
            self
        }

        /// 结算明细单列表
        #[inline]
        pub fn settle_detail_info_list(mut self, value: Vec<SettleDetailInfoList>) -> Self {
            self.settle_detail_info_list = Required::set(value);
            self
        }
    }

    impl Message for SettleInfoList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_settle_no", &mut self.out_settle_no),
                ("transaction_id", &mut self.transaction_id),
                ("settle_detail_info_list", &mut self.settle_detail_info_list),
            ]);
        }
    }

    /// 结算明细单列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SettleDetailInfoList {
        /// 商户结算明细单号
        pub out_settle_detail_no: Required<String>,
        /// 结算类型
        pub settle_type: Required<String>,
        /// 接收方类型
        pub receiver_type: Required<String>,
        /// 接收方账号
        pub receiver_account: Required<String>,
        /// 金额
        pub amount: Required<Amount>,
    }

    impl SettleDetailInfoList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户结算明细单号
        #[inline]
        pub fn out_settle_detail_no(mut self, value: impl Into<String>) -> Self {
            self.out_settle_detail_no = Required::set(value.into());
            self
        }

        /// 结算类型
        #[inline]
        pub fn settle_type(mut self, value: impl Into<String>) -> Self {
            self.settle_type = Required::set(value.into());
            self
        }

        /// 接收方类型
        #[inline]
        pub fn receiver_type(mut self, value: impl Into<String>) -> Self {
            self.receiver_type = Required::set(value.into());
            self
        }

        /// 接收方账号
        #[inline]
        pub fn receiver_account(mut self, value: impl Into<String>) -> Self {
            self.receiver_account = Required::set(value.into());
            self
        }

        /// 金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }
    }

    impl Message for SettleDetailInfoList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_settle_detail_no", &mut self.out_settle_detail_no),
                ("settle_type", &mut self.settle_type),
                ("receiver_type", &mut self.receiver_type),
                ("receiver_account", &mut self.receiver_account),
                ("amount", &mut self.amount),
            ]);
        }
    }

    /// 金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 金额，单位为分
        pub amount: Required<Fen>,
        /// 币种
        pub currency: Option<String>,
    }

    impl Amount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 币种
        #[inline]
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("amount", &mut self.amount), ("currency", &mut self.currency)]);
        }
    }

    /// 个人收款-申请批量结算：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户结算批次单号
        pub out_settle_batch_no: Option<String>,
        /// 微信支付结算批次单号
        pub settle_batch_no: Option<String>,
        /// 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// 收款方描述
        pub description: Option<String>,
        /// 批次状态
        pub state: Option<String>,
        /// 交易场景
        pub trade_scenario: Option<String>,
        /// 批次创建时间
        pub create_time: Option<Time>,
        /// 批次完成时间
        pub finish_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_settle_batch_no", &mut self.out_settle_batch_no),
                ("settle_batch_no", &mut self.settle_batch_no),
                ("individual_auth_id", &mut self.individual_auth_id),
                ("description", &mut self.description),
                ("state", &mut self.state),
                ("trade_scenario", &mut self.trade_scenario),
                ("create_time", &mut self.create_time),
                ("finish_time", &mut self.finish_time),
            ]);
        }
    }

    message!(Request, SettleInfoList, SettleDetailInfoList, Amount, Response);
}
