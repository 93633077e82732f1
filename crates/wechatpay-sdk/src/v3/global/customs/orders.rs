//! `/v3/global/customs/orders`

use crate::chain::{Members, Method};

/// `/v3/global/customs/orders`
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// 报关查询 (direct)
    ///
    /// `GET /v3/global/customs/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::customs::orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mchid("1230000109")
    ///     .order_type(get::OrderType::OUT_TRADE_NO)
    ///     .order_no("20150806125346")
    ///     .customs(get::Customs::SHANGHAI_ZS)
    ///     .offset(1)
    ///     .limit(20);
    /// let answer = client.v3().global().customs().orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025131)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/customs/orders", request.0)
    }

    /// 报关 (direct)
    ///
    /// `POST /v3/global/customs/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::customs::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mchid("1230000109")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .customs(post::Customs::SHANGHAI_ZS)
    ///     .merchant_customs_no("123456")
    ///     .duty(888)
    ///     .sub_order_no("20150806125346")
    ///     .fee_type("CNY")
    ///     .order_fee(888)
    ///     .transport_fee(888)
    ///     .product_fee(888);
    /// let answer = client.v3().global().customs().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025127)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/customs/orders", request.0)
    }

    /// 报关信息修改 (direct)
    ///
    /// `PATCH /v3/global/customs/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::customs::orders::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mchid("1230000109")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .sub_order_no("20150806125346")
    ///     .customs(patch::Customs::SHANGHAI_ZS)
    ///     .merchant_customs_no("123456")
    ///     .duty(888)
    ///     .order_fee(888)
    ///     .transport_fee(888)
    ///     .product_fee(888);
    /// let answer = client.v3().global().customs().orders().patch(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025136)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(Method::PATCH, "/v3/global/customs/orders", Members::Body(request.0))
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/customs/orders")
    }
}

/// 报关查询
pub mod get {

    pub use crate::shared::v3_customs_orders_get::{
        Data, OrderType, Request, Response, State, VerifyDepartment,
    };
    pub use crate::shared::v3_customs_orders_get_customs::Customs;
}

/// 报关
pub mod post {

    pub use crate::shared::v3_customs_orders_get::{State, VerifyDepartment};
    pub use crate::shared::v3_customs_orders_get_customs::Customs;
    pub use crate::shared::v3_customs_orders_post::{Request, Response};
}

/// 报关信息修改
pub mod patch {

    pub use crate::shared::v3_customs_orders_get::{State, VerifyDepartment};
    pub use crate::shared::v3_customs_orders_get_customs::Customs;
    pub use crate::shared::v3_customs_orders_patch::{Request, Response};
}
