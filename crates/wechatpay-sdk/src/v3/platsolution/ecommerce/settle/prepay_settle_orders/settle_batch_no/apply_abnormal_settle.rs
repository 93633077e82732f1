//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
pub struct ApplyAbnormalSettle(pub(crate) Node);

impl ApplyAbnormalSettle {
    /// 个人收款-申请异常结算批次单处理
    ///
    /// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::settle::prepay_settle_orders::settle_batch_no::apply_abnormal_settle::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .individual_auth_id("256322110225")
    ///     .out_abnormal_settle_batch_no("1236698745558870")
    ///     .abnormal_settle_type(post::AbnormalSettleType::TRANSFER_TO_ORIGINAL_RECEIVE_USER)
    ///     .description("xx结算失败，转付至原用户");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .settle()
    ///     .prepay_settle_orders()
    ///     .settle_batch_no("123685544886666")
    ///     .apply_abnormal_settle()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015198012)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle", rest)
    }
}

/// 个人收款-申请异常结算批次单处理
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle",
    );

    enumeration! {
        /// 异常结算批次单处理方式
        AbnormalSettleType {
            TRANSFER_TO_ORIGINAL_RECEIVE_USER = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        }
    }

    enumeration! {
        /// 批次状态
        State {
            ACCEPTED = "ACCEPTED",
            RECEIVED = "RECEIVED",
            SUCCESS = "SUCCESS",
            DEDUCT_FEE_FAIL = "DEDUCT_FEE_FAIL",
            ABNORMAL = "ABNORMAL",
            ABNORMAL_SETTLE_SUCCESS = "ABNORMAL_SETTLE_SUCCESS",
        }
    }

    enumeration! {
        /// 交易场景
        TradeScenario {
            RECOMMERCE = "RECOMMERCE",
            INDIVIDUALTRADE = "INDIVIDUALTRADE",
        }
    }

    enumeration! {
        /// 异常原因类型
        AbnormalType {
            AUTH_RELATIONSHIP_INVALID = "AUTH_RELATIONSHIP_INVALID",
            USER_PAY_QUOTA_LIMIT = "USER_PAY_QUOTA_LIMIT",
        }
    }

    /// 个人收款-申请异常结算批次单处理：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("individual_auth_id"),
            required::<String>("out_abnormal_settle_batch_no"),
            required::<Enumeration<AbnormalSettleType>>("abnormal_settle_type"),
            optional::<String>("description"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商品单个人收款方受理授权ID（必填）
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("individual_auth_id", value.into()))
        }

        /// 商户异常结算批次单号（必填）
        pub fn out_abnormal_settle_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_abnormal_settle_batch_no", value.into()))
        }

        /// 异常结算批次单处理方式（必填）
        pub fn abnormal_settle_type(
            self,
            value: impl Into<Enumeration<AbnormalSettleType>>,
        ) -> Self {
            Self(
                self.0
                    .with::<Enumeration<AbnormalSettleType>>("abnormal_settle_type", value.into()),
            )
        }

        /// 异常处理说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }
    }

    /// 个人收款-申请异常结算批次单处理：应答
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
        pub state: Option<Enumeration<State>>,
        /// 交易场景
        pub trade_scenario: Option<Enumeration<TradeScenario>>,
        /// 批次创建时间
        pub create_time: Option<Time>,
        /// 批次完成时间
        pub finish_time: Option<String>,
        /// 异常原因类型
        pub abnormal_type: Option<Enumeration<AbnormalType>>,
        /// 异常结算处理结果
        pub abnormal_settle_result: Option<AbnormalSettleResult>,
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
                8 => Named("abnormal_type", &mut self.abnormal_type),
                9 => Named("abnormal_settle_result", &mut self.abnormal_settle_result),
                _ => return None,
            })
        }
    }

    /// 异常结算处理结果
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AbnormalSettleResult {
        /// 异常结算批次单处理方式
        pub abnormal_settle_type: Option<Enumeration<AbnormalSettleType>>,
        /// 批次创建时间
        pub apply_success_time: Option<String>,
        /// 微信支付异常资金付款单号
        pub abnormal_fund_receipt_id: Option<String>,
        /// 商户异常结算批次单号
        pub out_abnormal_settle_batch_no: Option<String>,
    }

    impl Message for AbnormalSettleResult {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("abnormal_settle_type", &mut self.abnormal_settle_type),
                1 => Named("apply_success_time", &mut self.apply_success_time),
                2 => Named("abnormal_fund_receipt_id", &mut self.abnormal_fund_receipt_id),
                3 => Named("out_abnormal_settle_batch_no", &mut self.out_abnormal_settle_batch_no),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, AbnormalSettleResult);
}
