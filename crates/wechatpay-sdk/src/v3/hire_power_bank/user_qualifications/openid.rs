//! 查询用户保险订单领取资格 · Query insurance eligibility
//!
//! `/v3/hire-power-bank/user-qualifications/{openid}`

/// 查询用户保险订单领取资格 · Query insurance eligibility
///
/// `/v3/hire-power-bank/user-qualifications/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// 查询用户保险订单领取资格 · Query insurance eligibility
    ///
    /// `GET /v3/hire-power-bank/user-qualifications/{openid}`
    ///
    /// 商户按openid查询用户是否具有领取隔夜归还保险订单的资格。模式：普通商户。
    ///
    /// Queries by openid whether a user may receive an overnight-return insurance order. Mode: direct merchant.
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
        "Query insurance eligibility",
        "充电宝隔夜归还",
        "user-qualifications",
        "hire-power-bank/user-qualifications"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/hire-power-bank/user-qualifications/{openid}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/hire-power-bank/user-qualifications/{openid}")
    }
}

/// 查询用户保险订单领取资格 · Query insurance eligibility
pub mod get {

    /// 查询用户保险订单领取资格：应答 · Query insurance eligibility: answer
    #[non_exhaustive]
    pub struct Response {
        /// 用户是否具有保险订单领取资格 · Whether user may claim insurance
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
