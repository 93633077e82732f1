//! `/v3/global/profit-sharing/orders/unfreeze`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/profit-sharing/orders/unfreeze`
pub struct Unfreeze(pub(crate) Node);

impl Unfreeze {
    /// 解冻剩余资金
    ///
    /// `POST /v3/global/profit-sharing/orders/unfreeze`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::orders::unfreeze::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .description("解冻全部剩余资金");
    /// let answer = client.v3().global().profit_sharing().orders().unfreeze().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024897)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/profit-sharing/orders/unfreeze", rest)
    }
}

/// 解冻剩余资金
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, optional,
        request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/profit-sharing/orders/unfreeze")
            .at("apihk.mch.weixin.qq.com", "")
            .numbered_by("out_order_no");

    enumeration! {
        /// 分账接收方类型
        Type {
            MERCHANT_ID = "MERCHANT_ID",
            PERSONAL_OPENID = "PERSONAL_OPENID",
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    /// 解冻剩余资金：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("sub_mchid"),
            required::<String>("transaction_id"),
            required::<String>("out_order_no"),
            required::<String>("description"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户分账单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
        }

        /// 分账描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }
    }

    /// 解冻剩余资金：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账单状态
        pub state: Option<String>,
        /// 分账接收方列表
        pub receivers: Option<Vec<Receivers>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("transaction_id", &mut self.transaction_id),
                2 => Named("out_order_no", &mut self.out_order_no),
                3 => Named("order_id", &mut self.order_id),
                4 => Named("state", &mut self.state),
                5 => Named("receivers", &mut self.receivers),
                _ => return None,
            })
        }
    }

    /// 分账接收方列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Receivers {
        /// 分账币种
        pub currency: Option<String>,
        /// 分账金额，单位为分
        pub amount: Option<Fen>,
        /// 分账描述
        pub description: Option<String>,
        /// 分账接收方类型
        pub r#type: Option<Enumeration<Type>>,
        /// 分账接收方帐号
        pub account: Option<String>,
        /// 分账结果
        pub result: Option<String>,
        /// 分账失败原因
        pub fail_reason: Option<String>,
        /// 分账创建时间
        pub create_time: Option<Time>,
        /// 分账完成时间
        pub finish_time: Option<String>,
        /// 分账明细单号
        pub detail_id: Option<String>,
        /// 分账明细类型
        pub detail_type: Option<String>,
        /// 出资方结算币种
        pub settlement_currency: Option<String>,
        /// 出资方结算金额，单位为分
        pub settlement_amount: Option<Fen>,
        /// 汇率值
        pub rate: Option<i64>,
    }

    impl Message for Receivers {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("currency", &mut self.currency),
                1 => Named("amount", &mut self.amount),
                2 => Named("description", &mut self.description),
                3 => Named("type", &mut self.r#type),
                4 => Named("account", &mut self.account),
                5 => Named("result", &mut self.result),
                6 => Named("fail_reason", &mut self.fail_reason),
                7 => Named("create_time", &mut self.create_time),
                8 => Named("finish_time", &mut self.finish_time),
                9 => Named("detail_id", &mut self.detail_id),
                10 => Named("detail_type", &mut self.detail_type),
                11 => Named("settlement_currency", &mut self.settlement_currency),
                12 => Named("settlement_amount", &mut self.settlement_amount),
                13 => Named("rate", &mut self.rate),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Receivers);
}
