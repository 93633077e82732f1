//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders`

pub mod settle_batch_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/settle/prepay-settle-orders`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, held, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::settle::prepay_settle_orders::settle_batch_no::get::TradeScenario;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/platsolution/ecommerce/settle/prepay-settle-orders");

    /// 个人收款-申请批量结算：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("out_settle_batch_no"),
            required::<String>("individual_auth_id"),
            required::<String>("notify_url"),
            required::<String>("description"),
            required::<Enumeration<TradeScenario>>("trade_scenario"),
            required::<Vec<SettleInfoList>>("settle_info_list"),
            optional::<i64>("receive_type_template_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 发起方AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户结算批次单号（必填）
        pub fn out_settle_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_settle_batch_no", value.into()))
        }

        /// 商品单个人收款方受理授权ID（必填）
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("individual_auth_id", value.into()))
        }

        /// 通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 收款方描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 交易场景（必填）
        pub fn trade_scenario(self, value: impl Into<Enumeration<TradeScenario>>) -> Self {
            Self(self.0.with::<Enumeration<TradeScenario>>("trade_scenario", value.into()))
        }

        /// 结算信息列表（必填）
        #[inline]
        pub fn settle_info_list(self, value: Vec<SettleInfoList>) -> Self {
            Self(self.0.with("settle_info_list", value))
        }

        /// 收款类型模板ID，已知取值：`1`、`2`
        #[inline]
        pub fn receive_type_template_id(self, value: i64) -> Self {
            Self(self.0.with("receive_type_template_id", value))
        }
    }

    /// 结算信息列表
    #[derive(Clone)]
    pub struct SettleInfoList(pub(crate) Object);

    impl SettleInfoList {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_settle_no"),
            required::<String>("transaction_id"),
            required::<Vec<SettleDetailInfoList>>("settle_detail_info_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户结算单号（必填）
        pub fn out_settle_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_settle_no", value.into()))
        }

        /// 微信支付订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 结算明细单列表（必填）
        #[inline]
        pub fn settle_detail_info_list(self, value: Vec<SettleDetailInfoList>) -> Self {
            Self(self.0.with("settle_detail_info_list", value))
        }
    }

    /// 结算明细单列表
    #[derive(Clone)]
    pub struct SettleDetailInfoList(pub(crate) Object);

    impl SettleDetailInfoList {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_settle_detail_no"),
            required::<String>("settle_type"),
            required::<String>("receiver_type"),
            required::<String>("receiver_account"),
            required::<Amount>("amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户结算明细单号（必填）
        pub fn out_settle_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_settle_detail_no", value.into()))
        }

        /// 结算类型（必填）
        pub fn settle_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("settle_type", value.into()))
        }

        /// 接收方类型（必填）
        pub fn receiver_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("receiver_type", value.into()))
        }

        /// 接收方账号（必填）
        pub fn receiver_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("receiver_account", value.into()))
        }

        /// 金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }
    }

    /// 金额
    #[derive(Clone)]
    pub struct Amount(pub(crate) Object);

    impl Amount {
        const MEMBERS: &'static [Listed] =
            &[required::<Fen>("amount"), optional::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 币种
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("currency", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_settle_batch_no", &mut self.out_settle_batch_no),
                1 => Named("settle_batch_no", &mut self.settle_batch_no),
                2 => Named("individual_auth_id", &mut self.individual_auth_id),
                3 => Named("description", &mut self.description),
                4 => Named("state", &mut self.state),
                5 => Named("trade_scenario", &mut self.trade_scenario),
                6 => Named("create_time", &mut self.create_time),
                7 => Named("finish_time", &mut self.finish_time),
                _ => return None,
            })
        }
    }

    request!(Request, SettleInfoList, SettleDetailInfoList, Amount);

    held!(SettleInfoList, SettleDetailInfoList, Amount);

    message!(Response);
}
