//! 查询用户保险订单领取资格
//!
//! `/v3/hire-power-bank/user-qualifications/{openid}`

/// 查询用户保险订单领取资格
///
/// `/v3/hire-power-bank/user-qualifications/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// 查询用户保险订单领取资格
    ///
    /// `GET /v3/hire-power-bank/user-qualifications/{openid}`
    ///
    /// 模式：普通商户。
    ///
    /// Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .hire_power_bank()
    ///     .user_qualifications()
    ///     .openid("2323dfsdf342342")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [insurance-orders/get-qualification-by-open-id.html](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html)
    #[doc(alias(
        "查询用户保险订单领取资格",
        "充电宝隔夜归还",
        "user-qualifications",
        "hire-power-bank/user-qualifications"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/hire-power-bank/user-qualifications/{openid}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/hire-power-bank/user-qualifications/{openid}")
    }
}

/// 查询用户保险订单领取资格
pub mod get {

    /// 查询用户保险订单领取资格：应答
    #[non_exhaustive]
    pub struct Response {
        /// 用户是否具有保险订单领取资格
        pub qualified_user: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => qualified_user: Optional "qualified_user",
        }
    }
}
