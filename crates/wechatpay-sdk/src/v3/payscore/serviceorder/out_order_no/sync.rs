//! `/v3/payscore/serviceorder/{out_order_no}/sync`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/serviceorder/{out_order_no}/sync`
pub struct Sync(pub(crate) Node);

impl Sync {
    /// 同步服务订单信息 (direct)
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/sync`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::out_order_no::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("500001")
    ///     .r#type("Order_Paid")
    ///     .detail(post::Detail::new().paid_time("20091225091210"));
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .sync()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587962)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/serviceorder/{out_order_no}/sync", rest)
    }
}

/// 同步服务订单信息
pub mod post {
    use http::Method;

    use crate::message::{Fen, Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::get::Location;
    pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::sync::post::Detail;
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{
        ResponsePostPayments as PostPayments, ResponseRiskFund as RiskFund,
        ResponseTimeRange as TimeRange,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/serviceorder/{out_order_no}/sync");

    /// 同步服务订单信息：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("service_id"),
            required::<String>("type"),
            required::<Detail>("detail"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }

        /// 场景类型（必填）
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("type", value.into()))
        }

        /// 内容信息详情（必填）
        #[inline]
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.with("detail", value))
        }
    }

    /// 同步服务订单信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 服务商公众号ID
        pub appid: Option<String>,
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 服务订单状态
        pub state: Option<String>,
        /// 订单状态说明
        pub state_description: Option<String>,
        /// 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 服务风险金
        pub risk_fund: Option<RiskFund>,
        /// 总金额，单位为分
        pub total_amount: Option<Fen>,
        /// 是否需要收款
        pub need_collection: Option<bool>,
        /// 收款信息
        pub collection: Option<Collection>,
        /// 服务时间
        pub time_range: Option<TimeRange>,
        /// 服务位置
        pub location: Option<Location>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
        /// 服务商公众号下的用户标识
        pub openid: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_order_no", &mut self.out_order_no),
                1 => Named("service_id", &mut self.service_id),
                2 => Named("appid", &mut self.appid),
                3 => Named("mchid", &mut self.mchid),
                4 => Named("service_introduction", &mut self.service_introduction),
                5 => Named("state", &mut self.state),
                6 => Named("state_description", &mut self.state_description),
                7 => Named("post_payments", &mut self.post_payments),
                8 => Named("post_discounts", &mut self.post_discounts),
                9 => Named("risk_fund", &mut self.risk_fund),
                10 => Named("total_amount", &mut self.total_amount),
                11 => Named("need_collection", &mut self.need_collection),
                12 => Named("collection", &mut self.collection),
                13 => Named("time_range", &mut self.time_range),
                14 => Named("location", &mut self.location),
                15 => Named("attach", &mut self.attach),
                16 => Named("notify_url", &mut self.notify_url),
                17 => Named("openid", &mut self.openid),
                18 => Named("order_id", &mut self.order_id),
                _ => return None,
            })
        }
    }

    /// 商户优惠
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDiscounts {
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠说明
        pub description: Option<String>,
        /// 优惠金额，单位为分
        pub amount: Option<Fen>,
    }

    impl Message for PostDiscounts {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("description", &mut self.description),
                2 => Named("amount", &mut self.amount),
                _ => return None,
            })
        }
    }

    /// 收款信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Collection {
        /// 收款状态
        pub state: Option<String>,
        /// 总收款金额，单位为分
        pub total_amount: Option<Fen>,
        /// 待收金额，单位为分
        pub paying_amount: Option<Fen>,
        /// 已收金额，单位为分
        pub paid_amount: Option<Fen>,
        /// 收款明细列表
        pub details: Option<Vec<Details>>,
        /// 收款银行
        pub bank_type: Option<String>,
    }

    impl Message for Collection {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("state", &mut self.state),
                1 => Named("total_amount", &mut self.total_amount),
                2 => Named("paying_amount", &mut self.paying_amount),
                3 => Named("paid_amount", &mut self.paid_amount),
                4 => Named("details", &mut self.details),
                5 => Named("bank_type", &mut self.bank_type),
                _ => return None,
            })
        }
    }

    /// 收款明细列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Details {
        /// 单笔收款金额，单位为分
        pub amount: Option<Fen>,
        /// 收款成功渠道
        pub paid_type: Option<String>,
        /// 收款成功时间
        pub paid_time: Option<String>,
        /// 微信支付交易单号
        pub transaction_id: Option<String>,
    }

    impl Message for Details {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("amount", &mut self.amount),
                1 => Named("paid_type", &mut self.paid_type),
                2 => Named("paid_time", &mut self.paid_time),
                3 => Named("transaction_id", &mut self.transaction_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, PostDiscounts, Collection, Details);
}
