//! 开通广告展示 · Turn on advertising
//!
//! `/v3/goldplan/merchants/open-advertising-show`

use crate::chain::{Members, Method};

/// 开通广告展示 · Turn on advertising
///
/// `/v3/goldplan/merchants/open-advertising-show`
#[derive(Clone)]
pub struct OpenAdvertisingShow {
    pub(crate) node: crate::chain::Node,
}

impl OpenAdvertisingShow {
    /// 开通广告展示 · Turn on advertising
    ///
    /// `PATCH /v3/goldplan/merchants/open-advertising-show`
    ///
    /// 服务商为特约商户开通支付完成页的广告展示，可设置同业过滤标签。模式：服务商。
    ///
    /// Turns on advertising for a sub-merchant and can set filters against advertising from the same industry. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::goldplan::merchants::open_advertising_show::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new().sub_mchid("1900000109");
    /// client.v3().goldplan().merchants().open_advertising_show().patch(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012473794](https://pay.weixin.qq.com/doc/v3/partner/4012473794)
    #[doc(alias(
        "开通广告展示",
        "Turn on advertising",
        "点金计划",
        "open-advertising-show",
        "merchants/open-advertising-show"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<()> {
        self.node.call(
            Method::PATCH,
            "/v3/goldplan/merchants/open-advertising-show",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/goldplan/merchants/open-advertising-show")
    }
}

/// 开通广告展示 · Turn on advertising
pub mod patch {

    enumeration! {
        /// 同业过滤标签值 · Industry advertising filter tags
        AdvertisingIndustryFilters {
            /// `E_COMMERCE`: 电子商务 · E-commerce
            E_COMMERCE = "E_COMMERCE",
            /// `LOVE_MARRIAGE`: 婚恋 · Dating and marriage
            LOVE_MARRIAGE = "LOVE_MARRIAGE",
            /// `POTOGRAPHY`: 摄影 · Photography
            POTOGRAPHY = "POTOGRAPHY",
            /// `EDUCATION`: 教育 · Education
            EDUCATION = "EDUCATION",
            /// `FINANCE`: 金融 · Finance
            FINANCE = "FINANCE",
            /// `TOURISM`: 旅游 · Tourism
            TOURISM = "TOURISM",
            /// `SKINCARE`: 护肤 · Skin care
            SKINCARE = "SKINCARE",
            /// `FOOD`: 食品 · Food
            FOOD = "FOOD",
            /// `SPORT`: 体育 · Sports
            SPORT = "SPORT",
            /// `JEWELRY_WATCH`: 珠宝钟表 · Jewellery and watches
            JEWELRY_WATCH = "JEWELRY_WATCH",
            /// `HEALTHCARE`: 医疗健康 · Health care
            HEALTHCARE = "HEALTHCARE",
            /// `BUSSINESS`: 商务 · Business
            BUSSINESS = "BUSSINESS",
            /// `PARENTING`: 亲子 · Parenting
            PARENTING = "PARENTING",
            /// `CATERING`: 餐饮 · Catering
            CATERING = "CATERING",
            /// `RETAIL`: 零售 · Retail
            RETAIL = "RETAIL",
            /// `SERVICES`: 服务 · Services
            SERVICES = "SERVICES",
            /// `LAW`: 法律 · Law
            LAW = "LAW",
            /// `ESTATE`: 房地产 · Real estate
            ESTATE = "ESTATE",
            /// `TRANSPORTATION`: 交通运输 · Transport
            TRANSPORTATION = "TRANSPORTATION",
            /// `ENERGY_SAVING`: 节能环保 · Energy saving
            ENERGY_SAVING = "ENERGY_SAVING",
            /// `SECURITY`: 安全安保 · Security
            SECURITY = "SECURITY",
            /// `BUILDING_MATERIAL`: 建材 · Building materials
            BUILDING_MATERIAL = "BUILDING_MATERIAL",
            /// `COMMUNICATION`: 通信 · Communication
            COMMUNICATION = "COMMUNICATION",
            /// `MERCHANDISE`: 商品 · Merchandise
            MERCHANDISE = "MERCHANDISE",
            /// `ASSOCIATION`: 协会 · Associations
            ASSOCIATION = "ASSOCIATION",
            /// `COMMUNITY`: 社区 · Community
            COMMUNITY = "COMMUNITY",
            /// `ONLINE_AVR`: 网络视听 · Online audio and video
            ONLINE_AVR = "ONLINE_AVR",
            /// `WE_MEDIA`: 自媒体 · Independent media
            WE_MEDIA = "WE_MEDIA",
            /// `CAR`: 汽车 · Cars
            CAR = "CAR",
            /// `SOFTWARE`: 软件 · Software
            SOFTWARE = "SOFTWARE",
            /// `GAME`: 游戏 · Games
            GAME = "GAME",
            /// `CLOTHING`: 服装 · Clothing
            CLOTHING = "CLOTHING",
            /// `INDUSTY`: 工业 · Industry
            INDUSTY = "INDUSTY",
            /// `AGRICULTURE`: 农业 · Agriculture
            AGRICULTURE = "AGRICULTURE",
            /// `PUBLISHING_MEDIA`: 出版传媒 · Publishing
            PUBLISHING_MEDIA = "PUBLISHING_MEDIA",
            /// `HOME_DIGITAL`: 家居数码 · Home and digital
            HOME_DIGITAL = "HOME_DIGITAL",
        }
    }

    /// 开通广告展示：请求 · Turn on advertising: request
    pub struct Request {
        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 同业过滤标签值 · Industry advertising filter tags
        pub advertising_industry_filters: Option<Vec<AdvertisingIndustryFilters>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 同业过滤标签值 · Industry advertising filter tags
        pub fn advertising_industry_filters<M>(
            mut self,
            value: impl crate::IntoList<AdvertisingIndustryFilters, M>,
        ) -> Self {
            self.advertising_industry_filters = value.into_list();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => advertising_industry_filters: Optional "advertising_industry_filters",
        }
    }
}
