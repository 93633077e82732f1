//! `/v3/offlineface/transactions/out-trade-no/{out_trade_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/offlineface/transactions/out-trade-no/{out_trade_no}`
pub struct OutTradeNo(pub(crate) Node);

impl OutTradeNo {
    /// 查单接口
    ///
    /// `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlineface::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sp_mchid("198798777")
    ///     .sub_mchid("3233122121")
    ///     .business_product_id(get::BusinessProductId::N2);
    /// let answer = client
    ///     .v3()
    ///     .offlineface()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/offlineface/transactions/out-trade-no/{out_trade_no}", rest)
    }
}

/// 查单接口
pub mod get {
    use http::Method;
    use serde_json::Value;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/offlineface/transactions/out-trade-no/{out_trade_no}");

    enumeration! {
        /// 平台产品ID
        BusinessProductId {
            N2 = "2",
            N11 = "11",
        }
    }

    enumeration! {
        /// 交易类型
        TradeType {
            NATIVE = "NATIVE",
            JSAPI = "JSAPI",
            APP = "APP",
            MWEB = "MWEB",
            AUTH = "AUTH",
        }
    }

    enumeration! {
        /// 货币类型
        Currency {
            CNY = "CNY",
        }
    }

    /// 查单接口：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sp_mchid"),
            required::<String>("sub_mchid"),
            required::<Enumeration<BusinessProductId>>("business_product_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务商商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }

        /// 子商户商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 平台产品ID（必填）
        pub fn business_product_id(self, value: impl Into<Enumeration<BusinessProductId>>) -> Self {
            Self(self.0.with::<Enumeration<BusinessProductId>>("business_product_id", value.into()))
        }
    }

    /// 查单接口：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商公众号appid
        pub sp_appid: Option<String>,
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 子商户公众号appid
        pub sub_appid: Option<String>,
        /// 子商户商户号
        pub sub_mchid: Option<String>,
        /// 支付用户信息
        pub payer: Option<Payer>,
        /// 金额信息
        pub amount: Option<Amount>,
        /// 优惠信息
        pub promotion_detail: Option<Vec<Value>>,
        /// 支付场景信息
        pub scene_info: Option<SceneInfo>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 交易类型
        pub trade_type: Option<Enumeration<TradeType>>,
        /// 交易状态
        pub trade_state: Option<String>,
        /// 交易描述
        pub trade_state_description: Option<String>,
        /// 欠款状态
        pub debt_state: Option<String>,
        /// 商品信息
        pub description: Option<String>,
        /// 商户附加信息
        pub attach: Option<String>,
        /// 支付成功时间
        pub success_time: Option<Time>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 还款微信订单号
        pub repayment_transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 错误分类
        pub error_type: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_appid", &mut self.sp_appid),
                1 => Named("sp_mchid", &mut self.sp_mchid),
                2 => Named("sub_appid", &mut self.sub_appid),
                3 => Named("sub_mchid", &mut self.sub_mchid),
                4 => Named("payer", &mut self.payer),
                5 => Named("amount", &mut self.amount),
                6 => Named("promotion_detail", &mut self.promotion_detail),
                7 => Named("scene_info", &mut self.scene_info),
                8 => Named("bank_type", &mut self.bank_type),
                9 => Named("trade_type", &mut self.trade_type),
                10 => Named("trade_state", &mut self.trade_state),
                11 => Named("trade_state_description", &mut self.trade_state_description),
                12 => Named("debt_state", &mut self.debt_state),
                13 => Named("description", &mut self.description),
                14 => Named("attach", &mut self.attach),
                15 => Named("success_time", &mut self.success_time),
                16 => Named("transaction_id", &mut self.transaction_id),
                17 => Named("repayment_transaction_id", &mut self.repayment_transaction_id),
                18 => Named("out_trade_no", &mut self.out_trade_no),
                19 => Named("error_type", &mut self.error_type),
                _ => return None,
            })
        }
    }

    /// 支付用户信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Payer {
        /// 公众下的openid
        pub sp_openid: Option<String>,
        /// 子公众下的openid
        pub sub_openid: Option<String>,
    }

    impl Message for Payer {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_openid", &mut self.sp_openid),
                1 => Named("sub_openid", &mut self.sub_openid),
                _ => return None,
            })
        }
    }

    /// 金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 总金额，单位为分
        pub total: Option<Fen>,
        /// 货币类型
        pub currency: Option<Enumeration<Currency>>,
    }

    impl Message for Amount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total", &mut self.total),
                1 => Named("currency", &mut self.currency),
                _ => return None,
            })
        }
    }

    /// 支付场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 设备IP
        pub device_ip: Option<String>,
    }

    impl Message for SceneInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("device_ip", &mut self.device_ip),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Payer, Amount, SceneInfo);
}
